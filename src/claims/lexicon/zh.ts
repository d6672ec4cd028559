import type { CreditLexicon } from './lexicon.ts';

/** A fragment that matches nothing. */
const NONE = '(?!)';

/** Chinese credits are labels: 原文地址 (address of the original), 原文作者 (its author). */
export const zh: CreditLexicon = {
  language: 'zh',
  noun: NONE,
  auxiliary: '(?:是|最初|由|的)',
  thisPiece: '(?:本文|此文|这篇文章|該文|该文)',
  looseSubject: NONE,
  published: '(?:首发于|最初发表于|原载于|最初发布于|首發於|原載於|发表于|刊登于)',
  plainlyPublished: NONE,
  republished: '(?:转载自|转自|轉載自|转载于|经授权转载|授权转载)',
  adapted: '(?:改编自|编译自|译自|編譯自|譯自)',
  at: '(?:于|自|在)?',
  originalHere: '(?:原文(?:链接|地址|出处|網址|連結)?(?=[: ]))',
  pointer: '(?:原文(?:链接|地址|出处)?|这里|此处|链接)',
  originalLabel:
    '(?:原文(?:地址|链接|出处|标题|網址|連結|来源)?|英文原文|译自|编译自|转载自|原载|首发于|本文原载)',
  sourceLabel: '(?:来源|來源|出处|出處|via)',
  authorLabel: '(?:原文作者|原作者|作者)',
  translatorLabel: '(?:译者|譯者|翻译|翻譯|校对者|校对)',
  by: NONE,
  fromSite: [],
  months: '(?:\\d{1,2}月)',
  ownPlace: '(?:我的|我们的|本人).*',
  image: '(?:图片|图源|题图|封面|照片|插图|圖片)',
  copyright: '(?:版权|版權|著作权|著作權)',
  rightsReserved: '(?:版权所有|版權所有|保留所有权利)',
  biography: NONE,
  stems:
    '原文|转载|转自|轉載|首发于|首發於|原载|原載|译自|譯自|编译自|来源|來源|出处|出處|作者|发表于|发布于|刊登于|版权|版權|著作[权權]',
};
