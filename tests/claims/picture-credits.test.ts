import { describe, expect, it } from 'vitest';
import { pictureCredits } from '../../src/claims/picture-credits.ts';
import { parseDocument } from '../../src/documents/read.ts';

async function creditOf(caption: string): Promise<string | undefined> {
  const text = `<article><h1>Salt</h1><figure><img src="/salt.jpg" alt="" width="600" height="400"><figcaption>${caption}</figcaption></figure><p>${'The town ran out of salt. '.repeat(20)}</p></article>`;
  const document = await parseDocument({ path: 'salt.html', text, format: 'html' });
  return pictureCredits(document)[0]?.text;
}

describe('a caption says whose the picture is', () => {
  it.each([
    'Photo by Martin Hale',
    'The mill. Photograph: Martin Hale',
    'Courtesy of Martin Hale',
    'Image via: Larkfield Review',
    'Martin Hale / Larkfield Review',
    '© Martin Hale',
    'Crédit photo : Martin Hale',
    'Dessin de Martin Hale',
    'Foto de Martin Hale',
    'Fuente: Martin Hale',
    'Illustrazione di Martin Hale',
    'Grafik: Martin Hale',
    'Bild von Martin Hale',
    'Ilustração: Martin Hale',
    'صورة: مارتن هيل',
    '摄影 王五',
  ])('%s', async (caption) => {
    expect(await creditOf(caption)).toBe(caption);
  });
});

it.each(['The mill in May', 'Le moulin par temps de pluie', 'Das Bild ist alt', '磨坊'])(
  'a caption says only what is to be seen: %s',
  async (caption) => {
    expect(await creditOf(caption)).toBeUndefined();
  },
);
