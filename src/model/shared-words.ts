import type {
  FileReport,
  Place,
  ReportedClaim,
  ReportedClause,
  ReportedCopy,
  ReportedOutcome,
} from './report.ts';

/** The places of a file that were met, by where they start. */
type Places = Map<number, Place>;

/** Most obligations that are kept have no findings. */
const NONE: readonly never[] = [];

/**
 * What reports of copies say in the same words, held once: the clauses of terms are a good part of every
 * report, and a report that was read, or came from another thread, has words of its own. In a file several
 * obligations point to the same place.
 */
export class SharedWords {
  readonly #words = new Map<string, string>();
  readonly #clauses = new Map<string, ReportedClause>();

  /** The same report. */
  in(file: FileReport): FileReport {
    if (file.copies.length === 0) return file;
    const places: Places = new Map();
    return { ...file, copies: file.copies.map((copy) => this.#copy(copy, places)) };
  }

  #copy(copy: ReportedCopy, places: Places): ReportedCopy {
    return {
      ...copy,
      terms: this.#word(copy.terms),
      claim: sharedClaim(copy.claim, places),
      outcomes: copy.outcomes.map((outcome) => this.#outcome(outcome, places)),
    };
  }

  #outcome(outcome: ReportedOutcome, places: Places): ReportedOutcome {
    const { obligation, check, outcome: kind, basis, clause, evidence, findings } = outcome;
    return {
      ...outcome,
      obligation: this.#word(obligation),
      check: this.#word(check),
      outcome: this.#word(kind),
      basis: this.#word(basis),
      clause: this.#clause(clause),
      evidence: evidence.map((place) => shared(place, places)),
      findings:
        findings.length === 0
          ? NONE
          : findings.map((finding) => ({ ...finding, place: shared(finding.place, places) })),
    };
  }

  #word<Word extends string>(word: Word): Word {
    const known = this.#words.get(word);
    // The same word is of the same type.
    if (known !== undefined) return known as Word;
    this.#words.set(word, word);
    return word;
  }

  #clause(clause: ReportedClause): ReportedClause {
    const { at, says, url } = clause;
    const known = this.#clauses.get(says);
    if (known?.at === at && known.url === url) return known;
    this.#clauses.set(says, clause);
    return clause;
  }
}

function sharedClaim(claim: ReportedClaim, places: Places): ReportedClaim {
  return {
    ...claim,
    signals: claim.signals.map((signal) => ({ ...signal, place: shared(signal.place, places) })),
    evidence: claim.evidence.map((place) => shared(place, places)),
  };
}

function shared(place: Place, places: Places): Place {
  const { start, end, line, column, text, context } = place;
  const known = places.get(start);
  if (
    known?.end === end &&
    known.line === line &&
    known.column === column &&
    known.text === text &&
    known.context === context
  )
    return known;
  places.set(start, place);
  return place;
}
