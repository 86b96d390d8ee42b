import type { ReturnYear } from '#calendar/return-year.ts';
import type { Extraction, NamedFile } from '#returns/extraction.ts';
import type { CareKnown } from './care-known.ts';
import type { CheckOutcome, NothingChecked } from './check-outcome.ts';

/** What the worker thread is asked to do: check a return, or read its files for an import. */
export type Job =
  | ({ readonly is: 'check'; readonly care: readonly CareKnown[] } & FilesGiven)
  | { readonly is: 'read'; readonly files: readonly NamedFile[]; readonly authority: string | undefined };

/** A return as somebody dropped it on the page. */
export interface FilesGiven {
  readonly files: readonly NamedFile[];
  /** Last year's return; none where it was not given. */
  readonly previous: readonly NamedFile[];
  readonly reference: readonly NamedFile[];
  /** Undefined: to be told from the files. */
  readonly year: ReturnYear | undefined;
  /** ONS code of the authority. */
  readonly authority: string | undefined;
}

/** What a check is doing, in the order in which it does it. */
export type Stage = 'waiting' | 'starting' | 'reading' | 'checking' | 'putting-together';

/** What the worker thread says. */
export type Said =
  | { readonly is: 'stage'; readonly stage: Stage }
  | CheckOutcome
  | NothingChecked
  | { readonly is: 'read'; readonly extraction: Extraction };
