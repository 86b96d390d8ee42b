import type { Outcome } from '../../checks/check-outcome.ts';
import type { Found } from '../../checks/found.ts';
import type { RowsIn } from '../../checks/rows-in.ts';
import type { Who, WorkerNamed } from '../../checks/who.ts';
import type { ChildrenQuery, fileLinks, RulesQuery } from '../../paths.ts';
import type { Asked } from '../../route.ts';
import type { LackingInWords } from '../../words/lacking.ts';

/** What was found in a return, of files or of the records, and who asks to see it. */
export interface Seen {
  readonly asked: Asked;
  readonly outcome: Outcome;
  readonly found: Found;
  readonly rows: RowsIn;
  readonly who: Who;
  readonly links: ResultLinks;
  /** What a worker is called in an address. */
  readonly workerRef: (worker: Pick<WorkerNamed, 'worker'>) => string;
  /** What a rule lacked, and what to do about it. */
  readonly lacking: (what: string) => LackingInWords;
  /** What any child of the return is called in an address, whether anything was found or not; of the records' own alone. */
  readonly childRef?: (child: string) => string | undefined;
  readonly childNamed?: (ref: string) => string | undefined;
}

type FileLinks = ReturnType<typeof fileLinks>;

/** The pages of what was found. */
export interface ResultLinks {
  /** What the return is called. */
  readonly called: string;
  readonly summary: () => string;
  readonly rules: (query?: RulesQuery) => string;
  readonly rule: (code: string, query?: { readonly page?: number }) => string;
  readonly children: (query?: ChildrenQuery) => string;
  readonly child: (child: string) => string;
  readonly workers: () => string;
  readonly notRun: () => string;
  readonly csv: () => string;
  readonly workbook: () => string;
  /** The tables of two pages as files; of the records' own return alone. */
  readonly rulesFile?: (query: RulesQuery) => FileLinks;
  readonly workersFile?: () => FileLinks;
}
