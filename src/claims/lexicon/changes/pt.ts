import type { ChangeWords } from '../change-words.ts';

const SHORT =
  'abreviad[oa]s?|encurtad[oa]s?|resumid[oa]s?|reduzid[oa]s?|condensad[oa]s?|cortad[oa]s?';
const EDITED =
  'editad[oa]s?|adaptad[oa]s?|atualizad[oa]s?|actualizad[oa]s?|revisad[oa]s?|revist[oa]s?|modificad[oa]s?|corrigid[oa]s?|reescrit[oa]s?';
const PIECE = 'versao|texto|artigo|traducao|edicao|entrevista';

export const pt: ChangeWords = {
  language: 'pt',
  opening: 'nota|aviso|observacao|obs|n\\.?b\\.?',
  thisIs: '(?:isto|esta|este|o que se segue|o seguinte|a seguinte|o texto a seguir) e',
  between:
    'foi|tem|ter|sido|e|se|uma?|a|o|ligeiramente|levemente|muito|tambem|depois|aqui|parcialmente|versao|texto|traducao',
  done: {
    edited: EDITED,
    shortened: SHORT,
    added: 'ampliad[oa]s?|complementad[oa]s?|anotad[oa]s?',
    translated: 'traduzid[oa]s?',
  },
  alone: {
    edited: `(?:${PIECE}) (?:ligeiramente |levemente |muito )?(?:${EDITED})|adaptad[oa](?= (?:de|do|da|por|para))|adaptacao(?= (?:de|do|da|por)|:)|(?:levemente |ligeiramente )?editad[oa] (?:e (?:${SHORT}) )?(?:por|para) (?:maior |motivos de |razoes de |fins de )?(?:clareza|brevidade|concisao|extensao|espaco|estilo)`,
    shortened: `(?:${PIECE}) (?:ligeiramente |levemente |muito )?(?:${SHORT})|(?:excertos?|extratos?|trechos?|extractos?)(?= (?:de|do|da|dos)|$)|editad[oa] (?:por|para) (?:maior |motivos de |razoes de |fins de )?(?:(?:clareza|estilo) e )?(?:brevidade|concisao|extensao|espaco)|(?:${SHORT})(?= (?:de|do|da|por|para)|$)`,
    added: `(?:os |as |o |a )?(?:titulos?|subtitulos?|intertitulos?|entretitulos?|notas?)(?: e (?:os )?(?:subtitulos?|intertitulos?|entretitulos?|notas?))? (?:sao |e |foram |foi )?(?:da redacao|da redaccao|do editor|da edicao|acrescentad[oa]s?|adicionad[oa]s?)|(?:com )?(?:reportagem|informacoes|apuracao) (?:adicional|adicionais|complementar|complementares)(?= de| por|:)`,
    translated: `(?:artigo |texto )?traduzid[oa](?= (?:de|do|da|por|para|e)|:|$)|traduc(?:ao|oes)(?= (?:de|do|da|por|para|e)|:)|tradutora?(?=:)`,
  },
  after: 'de|do|da|dos|das|desde|por|para|ao|a|em|no|na|com|e|segundo|sem|apos|devido|original',
  and: 'e|&',
  into: 'para|ao',
  by: 'por|de',
  that: 'que|publicad[oa]|originalmente',
  verb: 'e|sao|foi|foram|tem|havia|haviam|mostra|mostram|revela|revelam|era|eram|sera|serao|circula|circulam|diz|disse|estao',
  originalIn: '(?:o )?(?:artigo |texto |versao |fonte )?original em',
  stems:
    'abreviad encurtad resumid reduzid condensad cortad editad adapta atualizad actualizad revisad revist modificad corrigid reescrit ampliad complementad anotad traduz traduc tradutor excerto extrato trecho extracto titul subtitul intertitul entretitul nota reportagem informac apurac original',
  languages: {
    en: 'ingles',
    fr: 'frances',
    de: 'alemao',
    es: 'espanhol|castelhano',
    it: 'italiano',
    pt: 'portugues',
    ar: 'arabe',
    zh: 'chines|mandarim',
    ru: 'russo',
    nl: 'neerlandes|holandes|flamengo',
    ja: 'japones',
    el: 'grego',
    tr: 'turco',
    fa: 'persa|farsi',
    he: 'hebraico',
    pl: 'polones|polaco',
    sv: 'sueco',
    no: 'noruegues',
    da: 'dinamarques',
    cs: 'tcheco|checo',
    uk: 'ucraniano',
    ro: 'romeno',
    hu: 'hungaro',
    sr: 'servio',
    ko: 'coreano',
    ca: 'catalao',
    hi: 'hindi',
  },
};
