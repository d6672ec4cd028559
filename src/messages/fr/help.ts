import { check, compare, explain, merge, scan } from './help/checking.ts';
import {
  originalsAdd,
  originalsExport,
  originalsIndex,
  originalsList,
  originalsRemove,
  originalsShow,
  originalsVerify,
} from './help/originals.ts';
import {
  rulesDiff,
  rulesList,
  rulesNew,
  rulesShow,
  rulesTest,
  rulesValidate,
} from './help/packs.ts';
import {
  baselineCreate,
  baselinePrune,
  baselineUpdate,
  completion,
  doctor,
  init,
} from './help/site.ts';

/** What help says of each command. */
export const commandHelp = {
  'baseline:create': baselineCreate,
  'baseline:prune': baselinePrune,
  'baseline:update': baselineUpdate,
  check,
  compare,
  completion,
  doctor,
  explain,
  init,
  merge,
  'originals:add': originalsAdd,
  'originals:export': originalsExport,
  'originals:index': originalsIndex,
  'originals:list': originalsList,
  'originals:remove': originalsRemove,
  'originals:show': originalsShow,
  'originals:verify': originalsVerify,
  'rules:diff': rulesDiff,
  'rules:list': rulesList,
  'rules:new': rulesNew,
  'rules:show': rulesShow,
  'rules:test': rulesTest,
  'rules:validate': rulesValidate,
  scan,
};
