import type { FileReport, FileReports, Report, RunReport } from './report.ts';
import { SharedWords } from './shared-words.ts';

/** Of a sha-256, in bytes. */
const HASH = 32;
/** Most files are no copies: their reports share what is empty. */
const NONE: readonly never[] = [];

/** The report of a file of which there is nothing to say but that it is no copy. */
export function plainFile(path: string, sha256: string): FileReport {
  return { path, status: 'not-a-copy', sha256, copies: NONE, errors: NONE };
}

function isPlainFile({ status, sha256, copies, errors }: FileReport): boolean {
  return (
    status === 'not-a-copy' && copies.length + errors.length === 0 && sha256.length === HASH * 2
  );
}

/** What is held of many files: a report of few of them, and of the others what it would be made from. */
interface Held {
  readonly length: number;
  readonly pathAt: (at: number) => string;
  /** Of each file its sha-256, if it is plain. */
  readonly hashes: Buffer;
  /** By their places, those that are not plain. */
  readonly others: ReadonlyMap<number, FileReport>;
}

/** Reports of so many files that those that say nothing are only made when somebody looks at them. */
export class PackedReports implements FileReports {
  readonly #held: Held;

  constructor(held: Held) {
    this.#held = held;
  }

  get length(): number {
    return this.#held.length;
  }

  /** Those that are not plain, in their order. */
  telling(): readonly FileReport[] {
    return [...this.#held.others].sort(([a], [b]) => a - b).map(([, report]) => report);
  }

  /** The same with others in place of those that are not plain. */
  changed(change: (file: FileReport) => FileReport): PackedReports {
    const { others } = this.#held;
    const changed = new Map([...others].map(([at, report]) => [at, change(report)]));
    return new PackedReports({ ...this.#held, others: changed });
  }

  *[Symbol.iterator](): Iterator<FileReport> {
    for (let at = 0; at < this.length; at += 1) yield this.#report(at);
  }

  filter(isTaken: (file: FileReport) => boolean): readonly FileReport[] {
    const taken: FileReport[] = [];
    for (const file of this) if (isTaken(file)) taken.push(file);
    return taken;
  }

  map<T>(made: (file: FileReport) => T): readonly T[] {
    return Array.from(this, made);
  }

  flatMap<T>(made: (file: FileReport) => readonly T[]): readonly T[] {
    const all: T[] = [];
    for (const file of this) for (const one of made(file)) all.push(one);
    return all;
  }

  toJSON(): readonly FileReport[] {
    return [...this];
  }

  #report(at: number): FileReport {
    const { others, pathAt, hashes } = this.#held;
    return (
      others.get(at) ?? plainFile(pathAt(at), hashes.toString('hex', at * HASH, (at + 1) * HASH))
    );
  }
}

/** Packs the reports of files as they come in. */
export class ReportPacker {
  readonly #hashes: Buffer;
  readonly #others = new Map<number, FileReport>();
  readonly #words = new SharedWords();
  readonly #pathAt: (at: number) => string;
  readonly #length: number;

  constructor(length: number, pathAt: (at: number) => string) {
    this.#length = length;
    this.#pathAt = pathAt;
    this.#hashes = Buffer.alloc(length * HASH);
  }

  add(at: number, report: FileReport): void {
    if (isPlainFile(report)) this.#hashes.write(report.sha256, at * HASH, 'hex');
    else this.#others.set(at, this.#words.in(report));
  }

  /** To be called when all were added. */
  packed(): PackedReports {
    return new PackedReports({
      length: this.#length,
      pathAt: this.#pathAt,
      hashes: this.#hashes,
      others: this.#others,
    });
  }
}

/** Those of some reports that say more than that a file is no copy. */
export function telling(files: FileReports): readonly FileReport[] {
  return files instanceof PackedReports
    ? files.telling()
    : files.filter((file) => !isPlainFile(file));
}

/** The same reports, of which those that say something may be changed. `change` leaves the others as they are. */
export function changedReports(
  files: FileReports,
  change: (file: FileReport) => FileReport,
): FileReports {
  return files instanceof PackedReports ? files.changed(change) : files.map(change);
}

/** A report that holds the report of every file. */
export function unpacked(report: RunReport): Report {
  return { ...report, files: [...report.files] };
}
