import { NEAR, WAS, type CreditLexicon } from './lexicon.ts';

const noun =
  '(?:articles?|stor(?:y|ies)|pieces?|essays?|(?:blog[ -]?)?posts?|columns?|commentar(?:y|ies)|op-?ed|interviews?|editorials?|opinion pieces?|features?)';

export const en: CreditLexicon = {
  language: 'en',
  noun,
  auxiliary:
    '(?:was|were|is|are|has|have|had|been|being|also|which|that|it|here|now|and|by|of|in|on|at|written|authored|titled|entitled|called|the|an?|first|with|from|courtesy|as)',
  thisPiece: `(?:(?:a|an earlier|an? \\w+|the original) version of )?(?:this|the (?:above|following|preceding|foregoing)) (?:[\\p{L}\\p{N}'&.-]+ ){0,4}?${noun}`,
  looseSubject:
    "(?:this|the (?:above|following|preceding)|an?) (?:[\\p{L}\\p{N}'&.-]+ ){0,3}?(?:report|text|review|speech|excerpt|extract|letter|chapter|analysis|transcript|translation|content|material|work|page|item|reflection|sermon|talk|lecture|list|poem|dispatch)",
  published:
    '(?:originally|first|initially|previously|formerly|recently) (?:been )?(?:published|appeared|posted|printed|released|featured|run|ran|written|delivered|aired)|(?:published|appeared|appears|posted|ran|printed|featured) (?:here |online )?(?:originally|first|initially|previously)',
  plainlyPublished: '(?:published|appeared|posted)',
  republished:
    '(?:re-?published|re-?printed|re-?produced|re-?posted|cross-?posted|syndicated|cross-?published)|(?:used|shared|published|posted|provided|appears?|excerpted|translated|presented) (?:here )?(?:with (?:the )?(?:kind |express |written )?permission|by permission|courtesy|by arrangement|under an? (?:creative commons|cc))',
  adapted: '(?:adapted|excerpted|extracted|taken|condensed|abridged|drawn)',
  at: '(?:on|in|at|by|from|of|via|with|to|for|through)',
  originalHere:
    '(?:the )?(?:full |complete )?original (?:article|post|blog[ -]?post|story|piece|version|essay|source|text|column)(?: of this (?:article|post|story|piece|column))?(?:,| was| is| can| may| appear| ran| here| at| by|:)|(?:read|see|view|find|visit) the (?:full |complete )?original\\b|if you (?:enjoyed|liked) this (?:article|post|piece|story)',
  pointer:
    "(?:the |this |an? |its |his |her )?(?:full |complete )?(?:[\\p{L}\\p{N}.'-]+ ){0,4}?(?:original(?: (?:article|post|story|piece|version|source|link|text|here|url|column|essay|publication))?|articles?|stor(?:y|ies)|pieces?|essay|(?:blog ?)?post|column|here|link|source|originally(?: published| appeared)?(?: here| on| at| in)?|first (?:published|appeared)|published|republished|reprinted|website|version)",
  originalLabel:
    '(?:the )?(?:original (?:article|source|post|story|link|url|version|text|publication)|originally (?:published|posted|appeared)(?: (?:on|at|in|by|here))?|first published(?: (?:on|at|in|by|here))?|article source|source (?:article|url|link)|link to (?:the )?original(?: article)?|republished from|reposted from|cross-?posted from|re-?printed from)|(?:the )?(?:original )?(?:url(?: address)?|web address|address|link)(?: of| to| for) (?:this|the) (?:original )?article(?: is)?|the original source (?:of|for) (?:this|the) article is',
  sourceLabel: '(?:sources?|via|from|credits?)',
  authorLabel: '(?:authors?|written by|words by|text by|articles by)',
  translatorLabel: '(?:translat(?:ed|ion|or)(?: by)?)',
  by: '(?:by|written by|authored by|posted by)',
  fromSite: [
    {
      before: '(?:from|through|via|published (?:on|in|at|by))(?: the)?',
      after: '(?:web ?site|web ?page)',
    },
    { before: '(?:taken |extracted |retrieved |reproduced |republished |posted )from(?: the)?' },
  ],
  months:
    '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)',
  ownPlace: '(?:my|our|his|her|their|the author.?s|this|another|a)\\b.*',
  image:
    '(?:images?|photos?|photographs?|photography|pictures?|pics?|illustrations?|artwork|graphics?|cover|featured|thumbnail|screenshots?|video|map|chart|cartoon|flickr|pixabay|pexels|unsplash|getty|shutterstock|istock|wikimedia|wikipedia commons|public domain image)',
  copyright: '(?:copyrights?|copr\\.)',
  rightsReserved: 'all rights reserved',
  biography:
    '(?:is|was|are|has|holds|teaches|writes|lives|works|serves) (?:an?|the|one|currently|also|president|professor|director|editor|founder|author|senior|associate|assistant|been|written|at|in|for|as|about)\\b',
  note: '(?:ed(?:itor)?s?|editor.?s? note|note (?:of|by|from) the editors?|translator.?s? note|tn|tr|trans|emphasis (?:added|mine|ours|in the original)|my emphasis|our emphasis|italics (?:added|mine|ours)|sic|update|correction)',
  readAlso:
    "(?:read (?:also|more|next|on)|see also|also read|more on this|related(?: (?:articles?|content|posts?|stories|reading))?|you (?:may|might) also like|further reading|don't miss)",
  stems: [
    'originally',
    'initially',
    'republish',
    're-publish',
    'reprint',
    're-print',
    'reproduced',
    're-produced',
    'repost',
    're-post',
    'cross-?post',
    'cross post',
    'cross-?publish',
    'syndicat',
    `published${NEAR}(?:here|first|in|on|at|by|from|previously|under|with)\\b`,
    `appeared${NEAR}(?:here|first|in|on|at|previously)\\b`,
    `appears${NEAR}(?:here|courtesy|by|with|under)\\b`,
    `posted${NEAR}(?:here|first|in|on|at|by|with)\\b`,
    `ran${NEAR}(?:here|first|in|on|originally)\\b`,
    `printed${NEAR}(?:here|first|in|by)\\b`,
    `featured${NEAR}(?:here|first)\\b`,
    `first${WAS}`,
    `previously${WAS}`,
    `recently${WAS}`,
    `formerly${WAS}`,
    `adapted${NEAR}(?:from|with)`,
    `excerpted${NEAR}(?:from|with)`,
    `extracted${NEAR}(?:from|with)`,
    `condensed${NEAR}(?:from|with)`,
    `abridged${NEAR}(?:from|with)`,
    'taken from',
    'retrieved from',
    'permission',
    'courtesy',
    'by arrangement',
    'under an?\\W{1,4}(?:creative|cc)',
    'web ?site',
    'web ?page',
    // A link whose text is just "original".
    'original[\\])*_"<]',
    `original${NEAR}(?:article|post|blog|story|piece|version|essay|source|text|column|link|url|publication)`,
    'article source',
    'source (?:article|url|link)',
    'read the (?:full |complete )?original',
    'see the (?:full |complete )?original',
    'view the (?:full |complete )?original',
    'find the (?:full |complete )?original',
    'visit the (?:full |complete )?original',
    'address (?:of|for|to) th',
    'link (?:of|for|to) th',
    'url (?:address |of |for |to )',
    'url:',
    'you (?:enjoyed|liked) this',
  ],
};
