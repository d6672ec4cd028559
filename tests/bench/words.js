const FREQUENT =
  `the of and to in a is that for it was on with as he be by at have are this not but had from they
  which or we an were been their has there what would will all if can her said who one so up its
  about into than them could other some these two may then do first any my now such like our over
  man me even most made after also did many before must through back years where much your way well
  down should because each just those people how too little state good very make world still own
  see men work long get here between both life being under never day same another know while last
  might us great old year off come since against go came right used take three government country
  president war economic news article report public market health climate policy union city school
  water energy research science history culture church army border trade court law`.split(/\s+/);

const SYLLABLES =
  `ba be bi bo bu ca ce co cu da de di do du fa fe fi fo ga ge go gra ha he ho in is ka ke la le li
  lo lu ma me mi mo mu na ne ni no nu pa pe pi po pra ra re ri ro ru sa se si so sta ste ta te ti to
  tra tri tu va ve vi vo wa zi ment tion ness able ing ed er al ic ous ist ism`.split(/\s+/);

const VOCABULARY_SIZE = 20_000;

function vocabulary(random) {
  const words = new Set(FREQUENT);
  while (words.size < VOCABULARY_SIZE) {
    words.add(Array.from({ length: random.between(2, 4) }, () => random.pick(SYLLABLES)).join(''));
  }
  return [...words];
}

/** Draws words as prose does: the n-th most frequent about once for n times the first. */
export function wordSource(random) {
  const words = vocabulary(random);
  let total = 0;
  const cumulated = words.map((_, rank) => (total += 1 / (rank + 2.7)));
  return () => {
    const wanted = random.next() * total;
    let low = 0;
    let high = words.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cumulated[middle] < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low];
  };
}
