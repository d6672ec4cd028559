import { stringify } from 'yaml';
import { initWords } from '../../messages/init-words.ts';
import type { InitWords, Met } from '../../messages/init.ts';
import { safe } from '../../messages/safe.ts';
import type { Language } from '../../model/language.ts';
import type { KeyInUse } from './keys-in-use.ts';
import type { Survey } from './survey.ts';

export interface Wanted {
  /** Of the comments. */
  readonly language: Language;
  /** The configuration is to say the language, too. */
  readonly saysLanguage: boolean;
}

const SCHEMA = 'https://unpkg.com/republint/rules/config.schema.json';
type Lines = readonly string[];

/** The configuration that fits what a repository tells of its site, with a comment for each setting. */
export function configText(found: Survey, { language, saysLanguage }: Wanted): string {
  const words = initWords(language);
  const sections: readonly Lines[] = [
    [
      `# yaml-language-server: $schema=${SCHEMA}`,
      ...words.head(found.generator).map(comment),
      ...(found.read < found.articles ? [comment(words.sampled(found.read, found.articles))] : []),
      'schema: 1',
    ],
    [comment(words.language), `${saysLanguage ? '' : '# '}language: ${language}`],
    siteLines(found, words),
    fileLines(found, words),
    ignoreLines(found, words),
    ruleLines(found, words),
    renderedLines(found, words),
    [comment(words.originals), '# originals: .republint/originals'],
    [comment(words.failOn), '# fail-on: error'],
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Without a single value, `site` itself would stand for nothing. */
function siteLines(found: Survey, words: InitWords): Lines {
  const { site, generator, canonical } = found;
  const { domains, names } = site;
  const lines = [
    comment(words.domains),
    ...(domains.length > 0
      ? list('domains', domains)
      : commented(list('domains', ['news.example']))),
    comment(words.names),
    ...(names.length > 0 ? list('names', names) : commented(list('names', [words.exampleName]))),
    comment(words.medium),
    // What these generators make is a site.
    `${generator === undefined ? '# ' : ''}medium: web`,
    ...words.audience.map(comment),
    '# audience: non-commercial',
    ...canonicalLines(found, words),
  ];
  const isSaid =
    domains.length > 0 || names.length > 0 || generator !== undefined || canonical !== undefined;
  return isSaid ? ['site:', ...indented(lines)] : ['# site:', ...lines.map(insideComment)];
}

/** What the theme takes is known from its templates only: a name that articles use is no proof. */
function canonicalLines({ canonical, canonicals }: Survey, words: InitWords): Lines {
  const [first] = canonicals;
  const setting = (key: string): string => `canonical-key: ${key}`;
  return [
    ...words.canonical.map(comment),
    ...(canonical !== undefined
      ? [comment(words.canonicalIn(met(canonical), canonical.template)), setting(canonical.key)]
      : first !== undefined
        ? [comment(words.canonicalNotTold(canonicals.map(met))), `# ${setting(first.key)}`]
        : [`# ${setting('canonical_url')}`]),
  ];
}

function fileLines({ globs }: Survey, words: InitWords): Lines {
  return globs.length > 0
    ? [comment(words.files), ...list('files', globs)]
    : [comment(words.noFiles), ...commented(list('files', ['content/**/*.md']))];
}

function ignoreLines({ ignored }: Survey, words: InitWords): Lines {
  return ignored.length > 0
    ? [comment(words.ignore), ...list('ignore', ignored)]
    : [comment(words.ignore), ...commented(list('ignore', ['content/about.md']))];
}

function ruleLines({ packs }: Survey, words: InitWords): Lines {
  const places = packs.map(({ id, domains, files }) =>
    comment(words.packMet(id, { name: domains[0] ?? id, files })),
  );
  const ids = packs.map(({ id }) => id);
  return [comment(words.rules), ...places, ...commented(list('rules', [...ids, 'any-publisher']))];
}

function renderedLines({ printed, others }: Survey, words: InitWords): Lines {
  const isSaid = printed.length > 0;
  const found = printed.map(({ template, ...key }) => comment(words.printedIn(met(key), template)));
  const open = others.map((key) => `#   - ${words.keyMet(met(key))}`);
  return [
    ...words.rendered.map(comment),
    ...found,
    ...(isSaid
      ? list(
          'rendered',
          printed.map(({ key }) => key),
        )
      : ['# rendered:']),
    ...(open.length > 0 ? [comment(words.notTold), ...open] : []),
    ...(isSaid || open.length > 0 ? [] : ['#   - author']),
  ];
}

function met({ key, files }: KeyInUse): Met {
  return { name: key, files };
}

/** A key with a list below it. The writer of YAML quotes what has to be quoted. */
function list(key: string, values: readonly string[]): Lines {
  const written = stringify(
    values.map((value) => safe(value, 400)),
    {
      lineWidth: 0,
      singleQuote: true,
    },
  );
  return [`${key}:`, ...indented(written.trimEnd().split('\n'))];
}

function comment(text: string): string {
  return `# ${safe(text, 1000)}`;
}

function commented(lines: Lines): Lines {
  return lines.map((line) => `# ${line}`);
}

function indented(lines: Lines): Lines {
  return lines.map((line) => `  ${line}`);
}

/** Below a key that is itself in a comment: words as they are, settings set in. */
function insideComment(line: string): string {
  return /^# [a-z-]+:|^# {3}- /u.test(line) ? `#   ${line.slice(2)}` : line;
}
