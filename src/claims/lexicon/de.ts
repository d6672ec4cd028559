import { NEAR, type CreditLexicon } from './lexicon.ts';

const noun =
  '(?:artikels?|beitrag|beitrags|text|texts|kommentar|essay|interview|blogbeitrag|blogpost|kolumne|gastbeitrag)';

export const de: CreditLexicon = {
  language: 'de',
  noun,
  auxiliary:
    '(?:ist|wurde|war|worden|erschien|der|die|das|auch|von|und|am|im|in|auf|bei|hier|mit|unter|dem|den|titel|sowie)',
  thisPiece: `(?:eine version )?(?:dieser|dieses|diese|der vorliegende|der obige|der folgende) (?:[\\p{L}\\p{N}'-]+ ){0,3}?${noun}`,
  looseSubject:
    '(?:(?:dieser|dieses|diese|der|die|das|ein|eine) (?:[\\p{L}\\p{N}-]+ ){0,2}?(?:auszug|bericht|rede|brief|kapitel|ubersetzung|analyse)|(?:artikel|beitrag|text|interview)(?= (?:zuerst|ursprunglich|erschienen|veroffentlicht|ubernommen)))',
  published:
    '(?:ursprunglich|zuerst|zunachst|erstmals|urspr\\.) (?:[\\p{L}\\p{N}.,"-]+ ){0,10}?(?:veroffentlicht|erschienen|erschien|publiziert|gepostet)|(?:erschien|erschienen|veroffentlicht|publiziert) (?:ursprunglich|zuerst|zunachst|erstmals)|(?:ursprunglich|zuerst|zunachst|erstmals)(?= (?:auf|bei|in|im|am|von)\\b)|erstveroffentlichung|erstmals erschienen',
  plainlyPublished: '(?:erschienen|veroffentlicht|publiziert)',
  republished:
    '(?:ubernommen von|nachdruck aus|nachgedruckt|wiederveroffentlicht|nachdruck mit|wiedergabe mit|crosspost)|mit (?:freundlicher )?genehmigung',
  adapted: '(?:adaptiert|entnommen)',
  at: '(?:auf|bei|in|im|von|vom|aus|durch|mit|der|des|unter|am)',
  originalHere:
    '(?:der |die |den )?(?:originalartikel|originalbeitrag|originaltext|originalversion|originalfassung|original)(?:,| ist| findet| finden| kann| gibt| hier| auf|:)|(?:lesen sie|lies|zum) (?:hier )?(?:den |das )?original',
  pointer:
    '(?:der |die |den |dieser |diesem |zum )?(?:originalartikel|originalbeitrag|originaltext|originalversion|original|artikel|beitrag|quelle|text)|hier',
  originalLabel:
    '(?:originalartikel|originalbeitrag|originaltext|originalquelle|originalversion|originallink|original|ursprunglich(?: erschienen| veroffentlicht)?(?: auf| bei| in)?|zuerst (?:erschienen|veroffentlicht)(?: auf| bei| in)?|erstveroffentlichung|link zum original)|(?:die )?(?:url|adresse)(?: url)? dieses artikels(?: ist| lautet)?|(?:die )?(?:originalquelle|ursprungliche quelle) dieses artikels ist',
  sourceLabel: '(?:quellen?|via|herkunft)',
  authorLabel: '(?:autor(?:in|en|innen)?|verfasser(?:in)?|geschrieben von|text von)',
  translatorLabel: '(?:ubersetzt|ubersetzung|ubersetzer(?:in)?)(?: (?:von|aus|durch))?',
  by: '(?:von|geschrieben von|ein (?:beitrag|artikel|gastbeitrag|kommentar) von)',
  fromSite: [
    {
      before:
        '(?:von der|auf der|aus der|von) (?:web ?seite|web ?site|internetseite|seite)(?: von)?',
    },
  ],
  months:
    '(?:januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|janner|jan|feb|apr|aug|sept|okt|nov|dez)',
  ownPlace: '(?:mein\\w*|unser\\w*|sein\\w*|ihr\\w*|ein\\w*|dies\\w*)\\b.*',
  image:
    '(?:bild(?:er|quelle|nachweis|rechte)?|fotos?|fotografie|grafik|titelbild|beitragsbild|abbildung|illustration|karte)',
  copyright: '(?:urheberrecht|copyrights?)',
  rightsReserved: 'alle rechte vorbehalten',
  biography:
    '(?:ist|war|lehrt|schreibt|lebt|arbeitet|leitet) (?:eine?|der|die|das|professorin?|journalistin?|autorin?|redakteurin?|direktorin?|freie?|als|in|an)\\b',
  note: '(?:anm\\.?(?: ?d\\. ?(?:red|ubers|verf))?|anmerkung (?:der redaktion|des ubersetzers|der ubersetzerin|des autors)|hervorhebung(?:en)? (?:im original|durch|von)|red|sic|aktualisierung)',
  readAlso:
    '(?:lesen sie auch|siehe auch|lies auch|mehr zum thema|weiterlesen|das konnte sie auch interessieren|verwandte (?:artikel|beitrage))',
  stems: [
    'ursprunglich',
    'urspr\\.',
    'zuerst',
    'zunachst',
    'erstmals',
    'erstveroffentlich',
    `veroffentlicht${NEAR}(?:auf|bei|in|im|von|am|unter|zuerst|erst|ursprung)`,
    `erschienen${NEAR}(?:auf|bei|in|im|von|am|unter|zuerst|erst|ursprung)`,
    `erschien${NEAR}(?:auf|bei|in|im|von|am|unter|zuerst|erst|ursprung)`,
    `publiziert${NEAR}(?:auf|bei|in|im|von|am|unter|zuerst|erst|ursprung)`,
    'ubernommen',
    'nachdruck',
    'nachgedruckt',
    'wiederver',
    'wiedergabe',
    'crosspost',
    'genehmigung',
    'original(?:artikel|beitrag|text|quelle|version|link|fassung)',
    // A link whose text is just "Original", or a label.
    'original[\\])*_"<:,]',
    'original (?:ist|find|kann|gibt|hier|auf|erschienen|veroffentlicht)',
    'im original',
    'zum original',
    'den original',
    'das original',
    'dieses artikels',
    'web ?seite',
    'web ?site',
    'internetseite',
    'der seite',
    'adaptiert',
    'entnommen',
  ],
};
