import type { ChangeWords } from '../change-words.ts';

export const en: ChangeWords = {
  language: 'en',
  opening: 'note|please note|disclaimer|n\\.?b\\.?',
  thisIs: '(?:this|the following|what follows|below|here) is',
  between:
    'is|was|were|are|has|have|had|been|also|an?|the|slightly|lightly|heavily|partially|partly|minimally|then|now|later|subsequently|here|in part|machine|human',
  done: {
    edited:
      '(?:re-?)?edited|adapted|updated|revised|reworked|re-?written|modified|amended|corrected|locali[sz]ed',
    shortened: 'shortened|abridged|condensed|excerpted|extracted|abbreviated|trimmed|truncated',
    added: 'expanded|supplemented|annotated',
    translated: '(?:re-?)?translated',
  },
  alone: {
    edited:
      '(?:slightly |lightly )?(?:edited|adapted|revised|modified|amended|reworked) (?:version|edition|text|transcript|excerpt|extract)|adapted (?:from|by|for)|(?:slightly |lightly )?edited (?:and (?:condensed|shortened|abridged) )?for (?:length|clarity|style|brevity|space|content|readability|republication|publication|grammar|context)|(?:minor|small|some|slight) (?:edits|changes) (?:were|have been) made',
    shortened:
      'edited (?:excerpts?|extracts?)|(?:slightly )?(?:shortened|abridged|condensed|abbreviated|excerpted|short|shorter) (?:version|edition|text|transcript)|edited (?:and (?:condensed|shortened|abridged) )?for (?:(?:clarity|style|content|grammar) and |(?:clarity|style|content|grammar), )?(?:length|brevity|space)|(?:edited and )?(?:shortened|abridged|condensed|trimmed|cut) for (?:length|clarity|brevity|space|publication|this)|(?:abridged|shortened|condensed|excerpted|extracted) (?:from|by)|(?:excerpts?|extracts?)(?= (?:from|of|only)|$)|abridged$|shortened$|condensed$',
    added:
      '(?:with )?additional (?:reporting|research|writing|material)(?: and (?:reporting|research|writing|editing))?(?: was| were)?(?: contributed| provided)?(?= by|:)|(?:the )?(?:sub-?headings?|subheads|section headings|links|footnotes)(?: and (?:links|notes|images))?(?: were| have been| are)? (?:added|ours)',
    translated:
      'translated(?= (?:from|by|into|and|with)|:|$)|translations?(?= (?:from|by|into|and)|:)|translators?(?=:)',
  },
  after:
    'for|by|from|to|of|on|in|since|with|at|as|after|here|under|because|due|where|so|without|using|(?:edited |condensed |shortened |abridged )?(?:version|edition|text|transcript|extract|excerpt)',
  and: 'and|&',
  into: 'into',
  by: 'by',
  that: 'that|which|who|whose|where|first|originally',
  verb: 'was|were|is|are|has|have|had|shows?|showed|will|would|can|could|do|did|said|says?|made|appeared|appears?',
  originalIn: '(?:the )?original (?:article |version |text |source )?in',
  stems:
    'translat edit re-edit adapt updat revis rework rewrit re-writ modif amend correct minor small some slight light with locali shorten abridg condens excerpt extract abbreviat trimm cut truncat expand supplement annotat additional sub-head subhead section link footnote original',
  languages: {
    en: 'english|american english',
    fr: 'french',
    de: 'german',
    es: 'spanish|castilian',
    it: 'italian',
    pt: 'portuguese|brazilian portuguese',
    ar: 'arabic',
    zh: 'chinese|mandarin',
    ru: 'russian',
    nl: 'dutch|flemish',
    ja: 'japanese',
    el: 'greek',
    tr: 'turkish',
    fa: 'persian|farsi',
    he: 'hebrew',
    pl: 'polish',
    sv: 'swedish',
    no: 'norwegian',
    da: 'danish',
    cs: 'czech',
    uk: 'ukrainian',
    ro: 'romanian',
    hu: 'hungarian',
    sr: 'serbian',
    ko: 'korean',
    ca: 'catalan',
    hi: 'hindi',
  },
};
