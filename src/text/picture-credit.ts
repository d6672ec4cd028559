import { fold } from './fold.ts';

const LONGEST = 600;
/** What a caption says of whose picture it is, in folded words of the languages that are recognised. */
const CREDIT =
  /(?:©|\(c\)|(?<!\p{L})(?:photos?(?:graph(?:y|ie|er|e)?)?|foto(?:graf(?:ia|o))?s?|fotograf|image|imagen|immagine|imagem|picture|bild|illustrations?|ilustra(?:cion|cao)|illustrazione|graphic|grafik|dessin|credits?|creditos?|courtesy|copyright|via|source|quelle|fuente|fonte)\s{0,3}(?::|by |de |par |por |di |von |of |©|\/))|\p{L}\s?\/\s?\p{L}|(?:照片|图片|圖片|摄影|攝影|صورة|تصوير)/u;

/** The words of a caption, if they say whose the picture is. */
export function pictureCredit(caption: string): string | undefined {
  const text = caption.trim();
  if (text === '' || text.length > LONGEST) return undefined;
  return CREDIT.test(fold(text)) ? text : undefined;
}
