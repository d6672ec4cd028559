import type { Article } from './article.ts';

export const ES: Article = {
  language: 'es',
  title: 'El último pan de la calle del Molino',
  otherTitle: 'Una panadería cierra sus puertas',
  author: 'Lucía Herrán',
  byline: 'Por Lucía Herrán',
  slug: '2024/el-ultimo-pan-de-la-calle-del-molino',
  paragraphs: [
    'La panadería de la calle del Molino vendió su último pan el viernes, a las doce y siete minutos. La cola se había formado antes del alba, y nadie en ella admitía haber venido por otra cosa que el pan.',
    'La panadera mantuvo el horno caliente hasta la noche, sin querer decir por qué. El lunes las llaves pasarán a un banco, que ha prometido conservar el olor.',
  ],
  word: ['siete', 'once'],
  linked: 'un banco',
  picture: ['El horno', 'Foto: Ida Marsh'],
  source: (publisher) => `Fuente: ${publisher}`,
  thisPage: 'esta página',
  licensed: (licence) => `Este artículo está bajo la licencia ${licence}.`,
  name: { meets: 'cumple todo', breaches: (what) => `incumple «${what}»` },
};
