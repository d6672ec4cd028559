import type { Command } from '@oclif/core';
import { BaselineCreate } from './baseline/create.ts';
import { BaselinePrune } from './baseline/prune.ts';
import { BaselineUpdate } from './baseline/update.ts';
import { Check } from './check.ts';
import { Compare } from './compare.ts';
import { Completion } from './completion.ts';
import { Doctor } from './doctor.ts';
import { Explain } from './explain.ts';
import { Init } from './init.ts';
import { Merge } from './merge.ts';
import { OriginalsAdd } from './originals/add.ts';
import { OriginalsExport } from './originals/export.ts';
import { OriginalsIndex } from './originals/index-command.ts';
import { OriginalsList } from './originals/list.ts';
import { OriginalsRemove } from './originals/remove.ts';
import { OriginalsShow } from './originals/show.ts';
import { OriginalsVerify } from './originals/verify.ts';
import { RulesDiff } from './rules/diff.ts';
import { RulesList } from './rules/list.ts';
import { RulesNew } from './rules/new.ts';
import { RulesShow } from './rules/show.ts';
import { RulesTest } from './rules/test.ts';
import { RulesValidate } from './rules/validate.ts';
import { Scan } from './scan.ts';

const BY_NAME = {
  'baseline:create': BaselineCreate,
  'baseline:prune': BaselinePrune,
  'baseline:update': BaselineUpdate,
  check: Check,
  compare: Compare,
  completion: Completion,
  doctor: Doctor,
  explain: Explain,
  init: Init,
  merge: Merge,
  'originals:add': OriginalsAdd,
  'originals:export': OriginalsExport,
  'originals:index': OriginalsIndex,
  'originals:list': OriginalsList,
  'originals:remove': OriginalsRemove,
  'originals:show': OriginalsShow,
  'originals:verify': OriginalsVerify,
  'rules:diff': RulesDiff,
  'rules:list': RulesList,
  'rules:new': RulesNew,
  'rules:show': RulesShow,
  'rules:test': RulesTest,
  'rules:validate': RulesValidate,
  scan: Scan,
} satisfies Readonly<Record<string, typeof Command>>;

export type Commands = typeof BY_NAME;

/** Every command by its name. */
export const COMMANDS: Readonly<Record<string, typeof Command>> = BY_NAME;
