import { BAD, GOOD, OWN, UNSIGNED } from '../cli/articles.ts';

const FRENCH = `---
lang: fr
---

# Le port qui ne voulait pas fermer

Par Anne Carver

Onze ans après le départ du dernier bac, le port de Brandport est de nouveau ouvert. Les bateaux sont
revenus lundi, et la ville n’a jamais renoncé au droit de pêcher.

Source : [Mondialisation.ca](https://www.mondialisation.ca/), le 3 mars 2023
`;

const ARABIC = `---
lang: ar
---

# العبّارة التي توقفت

بقلم آن كارفر

توقفت العبّارة بين لاركفيلد وجزيرة سوريل يوم الثلاثاء. ولم تذكر الشركة أي سبب، ولم يجب أحد على الهاتف.

المصدر: [Global Research](https://www.globalresearch.ca/)
`;

const CHINESE = `---
lang: zh
---

# 停运的渡轮

作者：安·卡弗

拉克菲尔德与索雷尔岛之间的渡轮星期二停运了。船主没有说明任何原因，电话也没有人接。

来源：[Global Research](https://www.globalresearch.ca/)
`;

/** A word that no line has room for, in what is quoted and in what is said. */
const WIDE = `# The ${'Unbreakable'.repeat(30)}

By Nora ${'Bell'.repeat(40)}

The bakery sold its last loaf.

Source: [Global Research](https://www.globalresearch.ca/${'x'.repeat(300)}), May 4, 2022
`;

/** Copies in several languages, some good and some bad, and one that is none. */
export const ARTICLES: Readonly<Record<string, string>> = {
  'arabic.md': ARABIC,
  'bad.md': BAD,
  'chinese.md': CHINESE,
  'french.md': FRENCH,
  'good.md': GOOD,
  'own.md': OWN,
  'unsigned.md': UNSIGNED,
  'wide.md': WIDE,
};

/** What an article may hold to act on the page that quotes it. */
const HARMS = [
  '</script><script>alert("script")</script>',
  '<img src=x onerror=alert("image")>',
  '"><svg onload=alert("drawing")>',
  "' onmouseover='alert(1)",
  '</style><style>*{display:none}</style>',
  '</title><h1>Forged</h1>',
  '<!-- -->',
  '<iframe src="https://harm.example/"></iframe>',
  '\u202egnaw\u202c \u2067forward\u2069',
].map((harm) => `\`${harm}\` ${harm}`);

/** Everywhere that a report quotes from an article, something hostile stands. */
export const HOSTILE: Readonly<Record<string, string>> = Object.fromEntries(
  HARMS.map((harm, index) => [
    `hostile-${index}.md`,
    `# The Last ${harm} Loaf

By Nora ${harm} Bell

The bakery on Mill Street sold its last loaf on Friday. ${harm} The street set its clocks by it.

Source: [Global Research](https://www.globalresearch.ca/) ${harm} [more](javascript:alert("link")),
[again](data:text/html,<script>alert(1)</script>)

Copyright © ${harm}
`,
  ]),
);
