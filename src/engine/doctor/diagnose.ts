import { doctorWords } from '../../messages/doctor.ts';
import { messagesFor } from '../../messages/messages.ts';
import type { Language } from '../../model/language.ts';
import { editionFor } from '../../terms/edition.ts';
import { readBaseline } from '../baseline/baseline-file.ts';
import type { Config } from '../config/config.ts';
import { discover } from '../discover.ts';
import { today } from '../option-values.ts';
import { ledgerNotices } from '../permissions/notices.ts';
import { proofFaults } from '../permissions/proofs.ts';
import { reportPath } from '../report-path.ts';
import { loadShelf } from '../shelf.ts';
import { VERSION } from '../version.ts';
import type { Diagnosis, PackInForce } from './diagnosis.ts';
import { originalsState } from './originals-state.ts';
import { findConfig, locator, sentencesOf } from './read-settings.ts';
import { settingsOf } from './settings.ts';

export interface Patient {
  /** Absolute. */
  readonly cwd: string;
  /** The configuration, if one is named. */
  readonly path?: string;
  /** Of the environment. */
  readonly language: Language;
  /** In which it is told what is wrong. */
  readonly spoken: Language;
  readonly node: string;
  readonly platform: string;
}

/** Looks at what a check would work with. Reads, and changes nothing; nothing of the environment is told. */
export async function diagnose({
  cwd,
  path,
  language,
  spoken,
  node,
  platform,
}: Patient): Promise<Diagnosis> {
  const { config, problems } = await findConfig(cwd, path, spoken);
  const locate = locator(config, cwd);
  const shown = (file: string): string => reportPath(cwd, file);
  const packs = await tried(spoken, async () => packsInForce(config, cwd));
  // A configuration that is wrong may name other articles than those of the whole folder.
  const articles =
    problems.length > 0 ? OK_NOTHING : await tried(spoken, async () => articlesOf(config, cwd));
  const folder = shown(config.originals);
  const originals = await originalsState(
    config.originals,
    { shown: folder, isNamed: locate(['originals']) !== undefined },
    { language: spoken, words: doctorWords(spoken) },
  );
  const file = shown(config.baseline);
  const baseline = await tried(spoken, async () =>
    Promise.resolve(readBaseline(config.baseline, file)?.findings.length),
  );
  const ledger =
    config.ledger === undefined
      ? undefined
      : { file: shown(config.ledger.path), count: config.site.permissions.length };
  return {
    versions: { republint: VERSION, node, platform },
    configuration: {
      ...(config.path === undefined ? {} : { file: shown(config.path) }),
      settings: settingsOf(config, { cwd, language, locate }),
    },
    articles: articles.value ?? 0,
    packs: packs.value ?? [],
    originals: { folder, count: originals.count, index: originals.index },
    baseline: { file, ...(baseline.value === undefined ? {} : { findings: baseline.value }) },
    ...(ledger === undefined ? {} : { permissions: ledger }),
    problems: [
      ...problems,
      ...packs.problems,
      ...articles.problems,
      ...originals.problems,
      ...baseline.problems,
      ...(await ledgerProblems(config, spoken)),
    ],
  };
}

interface Tried<T> {
  readonly value?: T | undefined;
  readonly problems: readonly string[];
}

const OK_NOTHING: Tried<number> = { problems: [] };

async function tried<T>(spoken: Language, find: () => Promise<T>): Promise<Tried<T>> {
  try {
    return { value: await find(), problems: [] };
  } catch (error) {
    return { problems: await sentencesOf(error, spoken) };
  }
}

async function packsInForce(config: Config, cwd: string): Promise<readonly PackInForce[]> {
  const { usual } = await loadShelf({ cwd, rules: [], config });
  return usual.packs.map((pack) => ({
    id: pack.id,
    edition: editionFor(pack, { asOf: today() }).id,
    sha256: pack.sha256,
    origin: pack.origin,
  }));
}

async function articlesOf(config: Config, cwd: string): Promise<number> {
  return (await discover({ cwd, config, paths: [] })).length;
}

/** Permissions that ended, and proofs that are gone; that one will end soon is nothing wrong. */
async function ledgerProblems(
  { root, site: { permissions } }: Config,
  spoken: Language,
): Promise<readonly string[]> {
  const messages = messagesFor(spoken);
  return ledgerNotices({
    permissions,
    day: today(),
    faults: await proofFaults(permissions, root),
    isUnused: () => false,
  })
    .filter(({ notice }) => notice.code !== 'permission-expiring')
    .map(({ notice }) => messages.notice(notice).message);
}
