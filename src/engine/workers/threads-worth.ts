/** What is known of a run that is under way. */
export interface UnderWay {
  /** How many files there are, and how many of them are done. */
  readonly files: number;
  readonly done: number;
  /** The texts of those that were judged, together, in UTF-16 units. */
  readonly judged: number;
  readonly processors: number;
  /** How many of them worked for this process until now. */
  readonly share: number;
}

/** The length of an ordinary article, in UTF-16 units. */
const ARTICLE = 6000;
/** Fewer articles say nothing about the rest. */
const TELLING = 3;
/** In the time in which one is judged, so many files can be seen to be no copies. */
const LOOKS = 34;
/** Until a thread comes and is fast, as many articles could have been judged as these. */
const FEW = 50;
/**
 * Two threads that do nothing but judge make Node's own threads twice as busy. A third processor makes up
 * for that from so many articles on; with two it took more: 300 saved 4 % of the time, and 1,100 saved 20 %.
 */
const MANY = 100;
const MANY_FOR_TWO = 400;
/** For each further thread. */
const EACH = 400;
/** Less, and others are at work on the machine: they take what another thread could gain. */
const LEAST_SHARE = 0.8;
/** More would wait for the one that reads the files. */
const MOST = 4;

/**
 * How many more threads would save time, by the files until now. The numbers are ratios of times, and so
 * the same on slow and on fast computers.
 */
export function threadsWorth({ files, done, judged, processors, share }: UnderWay): number {
  const most = Math.min(processors, MOST) - 1;
  if (most < 1 || share < LEAST_SHARE || judged < TELLING * ARTICLE) return 0;
  const left = files - done;
  const articles = (judged / ARTICLE / done) * left;
  // Where copies are rare, the main thread has enough else to do.
  const least = articles * LOOKS <= left ? FEW : processors > 2 ? MANY : MANY_FOR_TWO;
  return articles < least ? 0 : Math.min(most, 1 + Math.floor(articles / EACH));
}
