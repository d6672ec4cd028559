import {
  ASKS,
  FIELDS,
  type Answers,
  type Ask,
  type Field,
  type NewPack,
} from '../../model/new-pack.ts';
import { AUDIENCES, MEDIA } from '../../model/terms.ts';
import type { NewPackWords } from '../../messages/new-pack.ts';
import { parseLicence } from '../../text/licence.ts';
import { builtinIds } from '../../terms/builtin.ts';
import { hostFamily } from '../../terms/host.ts';

/** The parts of an answer that holds several. */
function parts(answer: string | undefined): readonly string[] {
  const all = (answer ?? '').split(',').map((part) => part.trim());
  return [...new Set(all.filter((part) => part !== ''))];
}

/** What an answer that is not given comes to, if that is plain. */
export function usualAnswer(field: Field, answers: Answers): string | undefined {
  switch (field) {
    case 'id': {
      const id = slug(parts(answers.name)[0] ?? '');
      return id === '' || builtinIds().includes(id) ? undefined : id;
    }
    case 'language':
      return 'en';
    case 'licence':
      return parts(answers.asks).includes('licence') ? undefined : '';
    case 'audience':
      return AUDIENCES.join(',');
    case 'media':
      return MEDIA.join(',');
    case 'name':
    case 'domain':
    case 'url':
    case 'asks':
      return undefined;
  }
}

/** Fields that are not answered and have no usual answer. */
export function missingFields(answers: Answers): readonly Field[] {
  return FIELDS.filter(
    (field) => answers[field] === undefined && usualAnswer(field, answers) === undefined,
  );
}

/** Why an answer will not do, in a sentence; undefined if it will. */
export function faultOf(field: Field, answer: string, words: NewPackWords): string | undefined {
  const said = parts(answer);
  const fault = words.fault(field, answer);
  const amongst = (known: readonly string[]): string | undefined => {
    const unknown = said.filter((one) => !known.includes(one));
    if (said.length > 0 && unknown.length === 0) return undefined;
    return `${said.length === 0 ? fault : words.unknown(unknown)} ${words.oneOf(known)}`;
  };
  const when = (isGood: boolean): string | undefined => (isGood ? undefined : fault);
  switch (field) {
    case 'name':
      return when(said.length > 0 && !hasControls(answer));
    case 'id':
      if (builtinIds().includes(answer)) return words.idTaken(answer);
      return when(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(answer) && answer.length <= 64);
    case 'domain':
      return when(said.length > 0 && said.every(isDomain));
    case 'url':
      return when(/^https?:\/\/\S+$/u.test(answer) && URL.canParse(answer) && !hasControls(answer));
    case 'language':
      return when(/^[a-z]{2,3}$/u.test(answer));
    case 'asks':
      return amongst(ASKS);
    case 'licence':
      return when(answer === '' || parseLicence(answer) !== undefined);
    case 'audience':
      return amongst(AUDIENCES);
    case 'media':
      return amongst(MEDIA);
  }
}

function isDomain(domain: string): boolean {
  return (
    /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(domain) &&
    domain.length <= 253 &&
    hostFamily(domain) !== undefined
  );
}

function hasControls(text: string): boolean {
  return /[\p{Cc}\p{Cf}\p{Cs}]/u.test(text);
}

/** What answers that will do come to. Undefined if one that is needed is missing. */
export function newPackOf(answers: Answers, on: string): NewPack | undefined {
  const answer = (field: Field): string =>
    (answers[field] ?? usualAnswer(field, answers) ?? '').trim();
  const [name, ...otherNames] = parts(answer('name'));
  const [domain, ...otherDomains] = parts(answer('domain'));
  if (name === undefined || domain === undefined) return undefined;
  const licence = parseLicence(answer('licence'));
  const asks = parts(answer('asks'));
  return {
    id: answer('id'),
    names: [name, ...otherNames],
    domains: [domain, ...otherDomains],
    url: answer('url'),
    on,
    language: answer('language'),
    asks: ASKS.filter((ask: Ask) => asks.includes(ask)),
    ...(licence === undefined ? {} : { licence }),
    audience: AUDIENCES.filter((one) => parts(answer('audience')).includes(one)),
    media: MEDIA.filter((one) => parts(answer('media')).includes(one)),
  };
}

function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 64)
    .replace(/^-|-$/gu, '');
}
