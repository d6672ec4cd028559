import { builtinIds } from '../../terms/builtin.ts';
import { hostFamily } from '../../terms/host.ts';
import { isPackPath } from '../../terms/pack-reference.ts';
import { nearest } from '../../terms/nearest.ts';
import { quote } from '../../terms/quote.ts';
import type { Complaint } from '../../terms/violations.ts';
import type { DataPath } from '../../terms/yaml-source.ts';
import type { ConfigSource } from './config-source.ts';
import { globFault } from './glob.ts';

/** A complaint about a value of a configuration, or of the ledger beside it. */
export const onValue = (path: DataPath, sentence: string): Complaint => ({
  path,
  part: 'value',
  sentence,
});

/** What is wrong with a configuration that obeys its schema. */
export function inspectConfig(config: ConfigSource): readonly Complaint[] {
  const { site = {}, overrides = [] } = config;
  const packs = { hasOwn: namesOwnPacks(config) };
  return [
    ...each(['site', 'domains'], site.domains, (domain) =>
      hostFamily(domain) === undefined ? `${quote(domain)} is not a host name.` : undefined,
    ),
    ...each(['files'], config.files, globFault),
    ...each(['ignore'], config.ignore, globFault),
    ...each(['rules'], config.rules, ruleFault),
    ...overrides.flatMap((override, index) => {
      const path: DataPath = ['overrides', index];
      const copiesOf = override['copies-of'];
      return [
        ...each([...path, 'files'], override.files, globFault),
        ...each([...path, 'rules'], override.rules, ruleFault),
        ...(copiesOf === undefined
          ? []
          : packIdComplaints([...path, 'copies-of'], copiesOf, packs)),
      ];
    }),
  ];
}

/** Whether a configuration lists packs that do not ship. */
export function namesOwnPacks({ rules = [], overrides = [] }: ConfigSource): boolean {
  return [...rules, ...overrides.flatMap((override) => override.rules ?? [])].some(isPackPath);
}

/** A complaint for each of some values with which something is wrong. */
export function each(
  path: DataPath,
  values: readonly string[] | undefined,
  faultOf: (value: string) => string | undefined,
): readonly Complaint[] {
  return (values ?? []).flatMap((value, index) => {
    const fault = faultOf(value);
    return fault === undefined ? [] : [onValue([...path, index], fault)];
  });
}

function ruleFault(ref: string): string | undefined {
  if (!isPackPath(ref))
    return unknownPackFault(
      ref,
      'a pack of your own is given as a path, such as ./rules/example.yaml',
    );
  const steps = ref.split(/[/\\]/u);
  const leaves = steps.some((step, index) => step === '..' || (step === '' && index === 0));
  return leaves || /^[a-z]:/iu.test(ref)
    ? `${quote(ref)} leads out of the folder of this file; name it with --rules instead.`
    : undefined;
}

/** What is wrong with an id that is to be a pack's. */
export function packIdComplaints(
  path: DataPath,
  id: string,
  packs: { readonly hasOwn: boolean },
): readonly Complaint[] {
  // The ids of somebody's own packs are not known before those are read.
  const fault = packs.hasOwn
    ? undefined
    : unknownPackFault(id, 'packs of your own have to be listed under "rules" in republint.yaml');
  return fault === undefined ? [] : [onValue(path, fault)];
}

function unknownPackFault(id: string, advice: string): string | undefined {
  const ids = builtinIds();
  if (ids.includes(id)) return undefined;
  const meant = nearest(id, ids);
  return meant === undefined
    ? `There are no terms called ${quote(id)}; "republint rules list" shows those that ship, and ${advice}.`
    : `There are no terms called ${quote(id)}; did you mean ${quote(meant)}?`;
}
