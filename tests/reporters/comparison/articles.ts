/** Short invented articles. */

export const ORIGINAL = `The ferry between Larkfield and the island of Sorrel stopped running on Tuesday. Its owner, a
company with an office on the quay and another in the capital, gave no reason.

“We were told at six in the morning, by a sheet of paper on the gate,” said Maud Orrin, who has
taken the first boat to the hospital for eleven years. “Nobody answers the telephone.”

The council met the same evening in the school hall. It voted by nine to two to hire a fishing boat
for the winter, and to ask the province for 40,000 crowns. Councillor Beck, who voted against,
called the sum “a bridge made of paper”.

Sorrel has 312 inhabitants, a bakery, a school with two rooms and no doctor. In January the sea
freezes along the northern shore, and the crossing takes three hours instead of one.

The province has paid for the ferry since 1964. Under the contract of 2019 the company must give
ninety days’ notice before it changes the timetable. The province did not say whether it received
any.

On Wednesday the fishing boat left Larkfield with fourteen people, two bicycles and the post. It
arrived at noon. Somebody had hung a flag from the bakery.`;

/** A few words changed, a paragraph left out, a sentence added, one moved, and credits. */
export const ALTERED = `Republished from the Larkfield Review.

The ferry between Larkfield and the island of Sorrel stopped running on Monday. Its owner, a company
with an office on the quay and another in the capital, gave no reason.

"We were told at six in the morning, by a sheet of paper on the gate," said Maud Orrin, who has taken
the first boat to the hospital for eleven years. "Nobody answers the telephone."

The council met the same evening in the school hall. It voted by nine to two to hire a fishing boat
for the winter, and to ask the province for 60,000 crowns. It was a stormy meeting, and it lasted
until midnight, while outside the rain fell on the quay and on the empty car park, where the last of
those who had waited for the boat had gone home long before. Councillor Beck, who voted against,
called the sum “a bridge made of paper”.

The province has paid for the ferry since 1964. Under the contract of 2019 the company need not give
ninety days’ notice before it changes the timetable. The province did not say whether it received
any.

On Wednesday the fishing boat left Larkfield with fourteen people, two bicycles and the post. It
arrived at noon. Somebody had hung a flag from the bakery.

Copyright © Ida Lund, Larkfield Review, 2023`;

export const ASIDES = { Republished: 'credit', Copyright: 'credit' } as const;

/** Long enough for folds: a paragraph per day, numbered. */
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
function paragraph(week: number, day: string): string {
  return `On ${day} of week ${week} the boat to Sorrel left at ${week + 5} and came back at ${week + 15}. There were ${week * 7 + day.length} passengers on it, and the sea was calm. The post came too.`;
}

/** A diary of as many weeks, a paragraph a day. */
export function diary(weeks: number): readonly string[] {
  return Array.from({ length: weeks }, (_, week) =>
    DAYS.map((day) => paragraph(week + 1, day)),
  ).flat();
}

export const FRENCH = `Le bac qui relie Larkfield à l’île de Sorrel ne circule plus depuis mardi\u202f; son
propriétaire n’a donné aucune raison.

«\u00a0On nous l’a dit à six heures du matin, par une feuille collée sur la grille\u00a0», raconte Maud Orrin.

Sorrel compte 312 habitants, une boulangerie, une école de deux classes et pas de médecin. En janvier,
la mer gèle le long de la rive nord.

La province paie le bac depuis 1964.`;

/** The paragraph on the island stands first. */
export const FRENCH_MOVED = `Sorrel compte 312 habitants, une boulangerie, une école de deux classes et pas de médecin. En janvier,
la mer gèle le long de la rive nord.

Le bac qui relie Larkfield à l’île de Sorrel ne circule plus depuis mardi ; son
propriétaire n’a donné aucune raison.

" On nous l’a dit à sept heures du matin, par une feuille collée sur la grille ", raconte Maud Orrin.

La province paie le bac depuis 1964.`;

export const ARABIC = `توقفت العبّارة بين لاركفيلد وجزيرة سوريل يوم الثلاثاء. ولم تذكر الشركة أي سبب.

صوّت المجلس بتسعة أصوات مقابل صوتين على استئجار قارب صيد لفصل الشتاء.`;
export const ARABIC_ALTERED = `توقفت العبّارة بين لاركفيلد وجزيرة سوريل يوم الاثنين. ولم تذكر الشركة أي سبب.

صوّت المجلس على استئجار قارب صيد لفصل الشتاء، وكان القرار صعبا.`;

export const CHINESE = `拉克菲尔德与索雷尔岛之间的渡轮星期二停运了。船主没有说明任何原因。

议会当晚在学校礼堂开会，以九票对两票决定租一艘渔船过冬。岛上有三百一十二名居民，一家面包店，没有医生。`;
export const CHINESE_ALTERED = `拉克菲尔德与索雷尔岛之间的渡轮星期一停运了。船主没有说明任何原因。

议会当晚在学校礼堂开会，决定租一艘渔船过冬。岛上有三百一十二名居民，一家面包店，没有医生，也没有药店。`;

export const UNRELATED = `Bread rises because yeast eats sugar and breathes out gas.

Knead the dough for ten minutes, cover it with a cloth, and leave it in a warm corner.`;

/** What stands between two paragraphs is left out, and a sentence; both are marked. */
export const EXCERPT = ORIGINAL.replace(/The council[^]*?Sorrel has/u, '[…] Sorrel has').replace(
  /In January[^]*?one\./u,
  '[…]',
);
