import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Life } from './life.ts';

/** One limb of a ground. Its sentences are made only when someone reads them. */
export interface Limb {
  /** Undefined: the record does not tell. */
  readonly holds: boolean | undefined;
  /** A whole sentence for when it holds. */
  readonly says: () => string;
  /** A whole sentence for when it does not. */
  readonly otherwise: () => string;
  /** What is missing where it cannot be told: a noun phrase. */
  readonly lacking?: () => string;
}

/** What a ground answers for one person on one day. */
export interface Answer {
  readonly is: 'met' | 'not-met' | 'cannot-tell';
  /** Met: every limb. Not met: every limb that fails. Cannot tell: the limbs that hold. */
  readonly because: () => readonly string[];
  /** For cannot-tell: what is missing. */
  readonly missing: () => readonly string[];
}

/** A ground on which a category stands: one file each, citing what it rests on. */
export interface Ground {
  readonly id: string;
  /** Statute or regulation, as a person would cite it. */
  readonly source: string;
  decide(life: Life, on: CalendarDate): Answer;
}

/** Met where every limb holds; not met, with every failing limb, where one fails; else cannot tell. */
export function allOf(limbs: readonly Limb[]): Answer {
  const failing = limbs.filter(({ holds }) => holds === false);
  const holding = limbs.filter(({ holds }) => holds === true);
  const untold = limbs.filter(({ holds }) => holds === undefined);
  return {
    is: failing.length > 0 ? 'not-met' : untold.length > 0 ? 'cannot-tell' : 'met',
    because: () =>
      failing.length > 0 ? failing.map(({ otherwise }) => otherwise()) : holding.map(({ says }) => says()),
    missing: () =>
      failing.length > 0 ? [] : untold.map(({ lacking, otherwise }) => (lacking ?? otherwise)()),
  };
}
