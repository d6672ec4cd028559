import type { Article } from './article.ts';

export const PT: Article = {
  language: 'pt',
  title: 'O último pão da rua do Moinho',
  otherTitle: 'Uma padaria fecha as portas',
  author: 'Inês Valadares',
  byline: 'Por Inês Valadares',
  slug: '2024/o-ultimo-pao-da-rua-do-moinho',
  paragraphs: [
    'A padaria da rua do Moinho vendeu o seu último pão na sexta-feira, ao meio-dia e sete minutos. A fila formara-se antes do amanhecer, e ninguém nela admitia ter vindo por outra coisa que não o pão.',
    'A padeira manteve o forno quente até à noite, sem querer dizer porquê. Na segunda-feira as chaves vão para um banco, que prometeu conservar o cheiro.',
  ],
  word: ['sete', 'onze'],
  linked: 'um banco',
  picture: ['O forno', 'Foto: Ida Marsh'],
  source: (publisher) => `Fonte: ${publisher}`,
  thisPage: 'esta página',
  licensed: (licence) => `Este artigo está sob a licença ${licence}.`,
  name: { meets: 'cumpre tudo', breaches: (what) => `viola «${what}»` },
};
