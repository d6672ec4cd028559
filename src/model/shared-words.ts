import type { FileReport, ReportedClause, ReportedCopy, ReportedOutcome } from './report.ts';

/**
 * What reports of copies say in the same words, held once: the clauses of terms are a good part of every
 * report, and a report that was read, or came from another thread, has words of its own.
 */
export class SharedWords {
  readonly #words = new Map<string, string>();
  readonly #clauses = new Map<string, ReportedClause>();

  /** The same report. */
  in(file: FileReport): FileReport {
    return file.copies.length === 0
      ? file
      : { ...file, copies: file.copies.map((copy) => this.#copy(copy)) };
  }

  #copy(copy: ReportedCopy): ReportedCopy {
    return { ...copy, outcomes: copy.outcomes.map((outcome) => this.#outcome(outcome)) };
  }

  #outcome(outcome: ReportedOutcome): ReportedOutcome {
    const { obligation, check, outcome: kind, basis, clause } = outcome;
    return {
      ...outcome,
      obligation: this.#word(obligation),
      check: this.#word(check),
      outcome: this.#word(kind),
      basis: this.#word(basis),
      clause: this.#clause(clause),
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
