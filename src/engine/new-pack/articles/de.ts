import type { Article } from './article.ts';

export const DE: Article = {
  language: 'de',
  title: 'Das letzte Brot der Mühlgasse',
  otherTitle: 'Eine Bäckerei schließt',
  author: 'Greta Lohmann',
  byline: 'Von Greta Lohmann',
  slug: '2024/das-letzte-brot-der-muehlgasse',
  paragraphs: [
    'Die Bäckerei in der Mühlgasse hat am Freitag ihr letztes Brot verkauft, um sieben Minuten nach zwölf. Die Schlange stand schon vor Sonnenaufgang da, und niemand gab zu, wegen etwas anderem als Brot gekommen zu sein.',
    'Die Bäckerin hielt den Ofen bis zum Abend warm und sagte nicht, warum. Am Montag gehen die Schlüssel an eine Bank, die versprochen hat, den Geruch zu bewahren.',
  ],
  word: ['sieben', 'elf'],
  linked: 'eine Bank',
  picture: ['Der Ofen', 'Foto: Ida Marsh'],
  source: (publisher) => `Quelle: ${publisher}`,
  thisPage: 'diese Seite',
  licensed: (licence) => `Dieser Artikel steht unter der Lizenz ${licence}.`,
  name: { meets: 'erfüllt alles', breaches: (what) => `verletzt „${what}“` },
};
