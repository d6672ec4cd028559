import { builtinIds } from '../../terms/builtin.ts';
import { dayExists } from '../../terms/calendar.ts';
import { hostFamily } from '../../terms/host.ts';
import { isPackPath } from '../../terms/load.ts';
import { nearest } from '../../terms/nearest.ts';
import { enumerate, quote } from '../../terms/quote.ts';
import type { Complaint } from '../../terms/violations.ts';
import type { DataPath } from '../../terms/yaml-source.ts';
import type { ConfigSource, PermissionSource } from './config-source.ts';
import { globFault } from './glob.ts';

const onValue = (path: DataPath, sentence: string): Complaint => ({
  path,
  part: 'value',
  sentence,
});

/** What is wrong with a configuration that obeys its schema. */
export function inspectConfig(config: ConfigSource): readonly Complaint[] {
  const { site = {}, permissions = [], overrides = [] } = config;
  const rules = [...(config.rules ?? []), ...overrides.flatMap((override) => override.rules ?? [])];
  const packs = { hasOwn: rules.some(isPackPath) };
  return [
    ...each(['site', 'domains'], site.domains, (domain) =>
      hostFamily(domain) === undefined ? `${quote(domain)} is not a host name.` : undefined,
    ),
    ...each(['files'], config.files, globFault),
    ...each(['ignore'], config.ignore, globFault),
    ...each(['rules'], config.rules, ruleFault),
    ...permissions.flatMap((permission, index) =>
      inspectPermission(permission, ['permissions', index], packs),
    ),
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

function each(
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

function packIdComplaints(
  path: DataPath,
  id: string,
  packs: { readonly hasOwn: boolean },
): readonly Complaint[] {
  // The ids of somebody's own packs are not known before those are read.
  const fault = packs.hasOwn
    ? undefined
    : unknownPackFault(id, 'packs of your own have to be listed under "rules"');
  return fault === undefined ? [] : [onValue(path, fault)];
}

function unknownPackFault(id: string, advice: string): string | undefined {
  const ids = builtinIds();
  if (ids.includes(id)) return undefined;
  const meant = nearest(id, ids);
  return meant === undefined
    ? `There are no terms called ${quote(id)}; there are ${enumerate(ids, 'and')}, and ${advice}.`
    : `There are no terms called ${quote(id)}; did you mean ${quote(meant)}?`;
}

function inspectPermission(
  { terms, since, until }: PermissionSource,
  path: DataPath,
  packs: { readonly hasOwn: boolean },
): readonly Complaint[] {
  const days = Object.entries({ since, until }).flatMap(([key, day]) =>
    day === undefined || dayExists(day)
      ? []
      : [onValue([...path, key], `There is no such day as ${day}.`)],
  );
  const backwards = since !== undefined && until !== undefined && until < since;
  return [
    ...packIdComplaints([...path, 'terms'], terms, packs),
    ...days,
    ...(backwards ? [onValue([...path, 'until'], 'This permission ends before it begins.')] : []),
  ];
}
