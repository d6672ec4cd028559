/** Short invented articles. */

const STORY = `The bakery on Mill Street sold its last loaf on Friday. The oven had been lit every night since
1921, and the street had set its clocks by the smell.

“We will bake at home,” said a neighbour, who had queued there for forty years.`;

/** The address of the original of every copy here. */
export const ORIGINAL = 'https://www.globalresearch.ca/the-last-loaf-of-mill-street/5877001';

const DEMANDED = `Source: [Global Research](${ORIGINAL}), May 4, 2022

Copyright © Nora Bell, Global Research, 2022`;

/** Shows all that Global Research asks to be shown. */
export const GOOD = `# The Last Loaf of Mill Street

By Nora Bell

${STORY}

---

${DEMANDED}
`;

/** Links the home page, and has no copyright note. */
export const BAD = `# The Last Loaf of Mill Street

By Nora Bell

${STORY}

---

Source: [Global Research](https://www.globalresearch.ca/), May 4, 2022
`;

/** Nothing breached, but the original has no author and the copy no byline. */
export const UNSIGNED = `# The Last Loaf of Mill Street

${STORY}

---

Source: [Global Research](${ORIGINAL}), May 4, 2022

Copyright © Global Research, 2022
`;

/** Breaches only what good practice says that one may do: no readable address, no copyright note. */
export const NOTED = `# The Last Loaf of Mill Street

By Nora Bell

${STORY}

This article was originally published in [Larkfield Review](https://larkfield.example/2022/05/loaf).
`;

/** May be a copy. */
export const SUSPECTED = `# The Last Loaf of Mill Street

Source: Larkfield Review

${STORY}
`;

/** Republishes nobody. */
export const OWN = `# What We Baked

${STORY}
`;
