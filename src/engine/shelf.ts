import { failure } from '../messages/failure.ts';
import type { UserError } from '../model/errors.ts';
import type { Pack } from '../model/terms.ts';
import { loadBuiltinPacks } from '../terms/builtin.ts';
import { unknownPack } from '../terms/pack-reference.ts';
import { quote } from '../terms/quote.ts';
import type { Config } from './config/config.ts';
import type { FileSettings } from './config/settings.ts';
import { loadNamedPack } from './named-pack.ts';

/** The packs by which a file is judged. */
export interface PacksInForce {
  readonly packs: readonly Pack[];
}

/** Every pack that a run may need, read and checked before the first file is. */
export interface Shelf {
  /** The packs for the files of which the configuration says nothing else. */
  readonly usual: PacksInForce;
  /** The packs for one file. The same settings give the same object. */
  forFile(settings: FileSettings): PacksInForce;
}

export interface ShelfOptions {
  /** Absolute. */
  readonly cwd: string;
  /** From the command line: in place of all that the configuration says; empty: not given. */
  readonly rules: readonly string[];
  readonly config: Config;
}

/** Reads the packs. Where nobody says which, all that ship are in force. */
export async function loadShelf({ cwd, rules, config }: ShelfOptions): Promise<Shelf> {
  const shipped = loadBuiltinPacks();
  const byRef = new Map(shipped.map((pack) => [pack.id, pack]));
  const isGiven = rules.length > 0;
  const refs = isGiven
    ? rules
    : [...config.rules, ...config.overrides.flatMap((o) => o.rules ?? [])];
  for (const ref of refs)
    if (!byRef.has(ref)) byRef.set(ref, await loadNamedPack(ref, { cwd, config }));
  const byId = indexById([...byRef.values()]);
  if (!isGiven) refuseUnknownOriginals(config, byId);

  const packsOf = ({ rules: wanted, copyOf }: PackChoice): readonly Pack[] => {
    const named = wanted.flatMap((ref) => byId.get(byRef.get(ref)?.id ?? '') ?? []);
    const chosen = named.length > 0 ? named : shipped;
    const declared = copyOf === undefined ? undefined : byId.get(copyOf);
    return [...new Set(declared === undefined ? chosen : [...chosen, declared])];
  };
  const made = new Map<string, PacksInForce>();
  const inForce = (choice: PackChoice): PacksInForce => {
    const key = [choice.copyOf ?? '', ...choice.rules].join('\n');
    const known = made.get(key);
    if (known !== undefined) return known;
    const created = { packs: packsOf(choice) };
    made.set(key, created);
    return created;
  };
  const bySettings = new WeakMap<FileSettings, PacksInForce>();
  return {
    usual: inForce({ rules: isGiven ? rules : config.rules }),
    forFile: (settings) => {
      const known = bySettings.get(settings);
      if (known !== undefined) return known;
      const found = inForce(isGiven ? { rules } : settings);
      bySettings.set(settings, found);
      return found;
    },
  };
}

type PackChoice = Pick<FileSettings, 'rules' | 'copyOf'>;

/** Two packs of one id could not be told apart in a report. */
function indexById(packs: readonly Pack[]): ReadonlyMap<string, Pack> {
  const byId = new Map<string, Pack>();
  for (const pack of packs) {
    const twin = byId.get(pack.id);
    if (twin !== undefined && twin.sha256 !== pack.sha256) throw twins(twin, pack);
    if (twin === undefined) byId.set(pack.id, pack);
  }
  return byId;
}

function twins(one: Pack, other: Pack): UserError {
  const origins = [one, other].map(({ origin }) => quote(origin));
  const ships = one.origin.startsWith('builtin:');
  return failure((say) => say.twoPacks(quote(one.id), origins, ships));
}

function refuseUnknownOriginals(config: Config, byId: ReadonlyMap<string, Pack>): void {
  for (const { copiesOf } of config.overrides)
    if (copiesOf !== undefined && !byId.has(copiesOf)) throw unknownPack(copiesOf);
}
