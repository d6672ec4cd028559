import type { Command } from '@oclif/core';
import { Check } from './check.ts';
import { Explain } from './explain.ts';
import { RulesList } from './rules/list.ts';
import { RulesShow } from './rules/show.ts';
import { RulesValidate } from './rules/validate.ts';

/** Every command by its name. */
export const COMMANDS: Readonly<Record<string, typeof Command>> = {
  check: Check,
  explain: Explain,
  'rules:list': RulesList,
  'rules:show': RulesShow,
  'rules:validate': RulesValidate,
};
