import type { Article } from './article.ts';

export const IT: Article = {
  language: 'it',
  title: 'L’ultimo pane di via del Mulino',
  otherTitle: 'Un forno chiude i battenti',
  author: 'Chiara Bonetti',
  byline: 'Di Chiara Bonetti',
  slug: '2024/l-ultimo-pane-di-via-del-mulino',
  paragraphs: [
    'Il forno di via del Mulino ha venduto il suo ultimo pane venerdì, a mezzogiorno e sette minuti. La fila si era formata prima dell’alba, e nessuno ammetteva di essere venuto per altro che il pane.',
    'La fornaia ha tenuto calda la bottega fino a sera, senza voler dire perché. Lunedì le chiavi andranno a una banca, che ha promesso di conservare l’odore.',
  ],
  word: ['sette', 'undici'],
  linked: 'una banca',
  picture: ['Il forno', 'Foto: Ida Marsh'],
  source: (publisher) => `Fonte: ${publisher}`,
  thisPage: 'questa pagina',
  licensed: (licence) => `Questo articolo è rilasciato con licenza ${licence}.`,
  name: { meets: 'rispetta tutto', breaches: (what) => `viola «${what}»` },
};
