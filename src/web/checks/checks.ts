import { randomBytes } from 'node:crypto';
import type { Imported, ImportRefused } from '#actions/import-extracts.ts';
import type { Extraction, NamedFile } from '#returns/extraction.ts';
import type { CareKnown } from './care-known.ts';
import type { FilesGiven, Stage } from './check-job.ts';
import type { CheckOutcome, NothingChecked } from './check-outcome.ts';
import { filesToImport } from './files-to-import.ts';
import type { JobLimits, Running } from './in-a-thread.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** What an import of the checked files came to. */
export type Bringing =
  { readonly is: 'going' } | Imported | ImportRefused | { readonly is: 'broken'; readonly says: string };

/** A check, as its pages see it. */
export interface Check {
  readonly ref: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly files: number;
  readonly state:
    | { readonly is: 'going'; readonly stage: Stage }
    | CheckOutcome
    | NothingChecked
    | { readonly is: 'broken'; readonly says: string };
  /** Undefined until somebody asks for it. */
  readonly bringing: Bringing | undefined;
  /** Kept as soon as the check has an answer, whatever it is. */
  readonly answered: Promise<void>;
}

/** The checks that are kept in memory, each for the account that started it. */
export interface Checks {
  /** Starts a check, with what the records know of care; a sentence where there is no room for one. */
  readonly start: (
    account: string,
    given: FilesGiven,
    care: readonly CareKnown[],
  ) => Check | { readonly is: 'full'; readonly says: string };
  /** A check of this account, kept for another half an hour from now. */
  readonly find: (account: string, ref: string) => Check | undefined;
  /** Those of an account, newest first. */
  readonly of: (account: string) => readonly Check[];
  /** Throws a check and its files away. */
  readonly end: (account: string, ref: string) => void;
  /** Imports the files of a check that has an answer. */
  readonly bringIn: (account: string, ref: string, by: string) => void;
  /** Stops what runs and throws everything away. */
  readonly close: () => void;
}

/** What checks stand on. */
export interface ChecksNeed {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly bringIn: (extraction: Extraction, by: string) => Promise<Imported | ImportRefused>;
  /** Tells of a fault of ours, and gives the id to quote. */
  readonly report: (error: unknown) => string;
  readonly limits?: JobLimits;
}

/** How long after its last look a check is thrown away, in milliseconds. */
const KEPT_FOR = 30 * 60_000;
const SWEEP_EVERY = 60_000;
/** Checks of one account: a fourth takes the place of the oldest. */
const OF_ONE_ACCOUNT = 3;
/** What all kept checks' files may take together, in bytes. */
const MOST_BYTES = 600 * 1024 * 1024;

interface Held {
  readonly account: string;
  readonly given: FilesGiven;
  readonly bytes: number;
  lookedAt: number;
  check: Check;
  running: Running | undefined;
}

export function checksInMemory({ now, bringIn, report, limits }: ChecksNeed): Checks {
  const held = new Map<string, Held>();
  const run = oneAtATime(limits);
  const forget = (ref: string): void => {
    const one = held.get(ref);
    held.delete(ref);
    one?.running?.stop();
  };
  const sweep = (): void => {
    for (const [ref, { lookedAt, check }] of held) {
      if (now() - lookedAt >= KEPT_FOR && check.bringing?.is !== 'going') forget(ref);
    }
  };
  const sweeping = setInterval(sweep, SWEEP_EVERY).unref();
  const findHeld = (account: string, ref: string): Held | undefined => {
    sweep();
    const one = held.get(ref);
    return one?.account === account ? one : undefined;
  };
  const ofAccount = (account: string): readonly Held[] =>
    [...held.values()].filter((one) => one.account === account);
  const change = (one: Held, changed: Partial<Check>): void => {
    one.check = { ...one.check, ...changed };
  };

  return {
    start(account, given, care) {
      sweep();
      for (const { check } of ofAccount(account).slice(0, -(OF_ONE_ACCOUNT - 1))) forget(check.ref);
      const bytes = sizeOf(given);
      if (bytes + [...held.values()].reduce((sum, one) => sum + one.bytes, 0) > MOST_BYTES) {
        return {
          is: 'full',
          says: 'Too many large files are being checked just now. Try again in a few minutes.',
        };
      }
      const ref = randomBytes(16).toString('base64url');
      const answered = Promise.withResolvers<void>();
      const one: Held = {
        account,
        given,
        bytes,
        lookedAt: now(),
        check: {
          ref,
          startedAt: now(),
          files: given.files.length + given.previous.length + given.reference.length,
          state: { is: 'going', stage: 'waiting' },
          bringing: undefined,
          answered: answered.promise,
        },
        running: undefined,
      };
      held.set(ref, one);
      one.running = run({ is: 'check', ...given, care }, (stage) =>
        change(one, { state: { is: 'going', stage } }),
      );
      void one.running.done.then((done) => {
        one.running = undefined;
        if (done.is !== 'read') change(one, { state: done });
        answered.resolve();
      });
      return one.check;
    },
    find(account, ref) {
      const one = findHeld(account, ref);
      if (one !== undefined) one.lookedAt = now();
      return one?.check;
    },
    of(account) {
      sweep();
      return ofAccount(account)
        .map(({ check }) => check)
        .toReversed();
    },
    end(account, ref) {
      if (findHeld(account, ref) !== undefined) forget(ref);
    },
    bringIn(account, ref, by) {
      const one = findHeld(account, ref);
      if (one === undefined || one.check.state.is !== 'checked' || one.check.bringing?.is === 'going') return;
      const { authority } = one.given;
      change(one, { bringing: { is: 'going' } });
      one.running = run(
        { is: 'read', files: filesToImport(one.given, one.check.state), authority },
        () => undefined,
      );
      void one.running.done
        .then(async (read): Promise<Bringing> => {
          one.running = undefined;
          if (read.is === 'read') return bringIn(read.extraction, by);
          return read.is === 'broken' ? read : { is: 'broken', says: 'The files could not be read again.' };
        })
        .catch((error: unknown): Bringing => ({ is: 'broken', says: notImported(report(error)) }))
        .then((bringing) => change(one, { bringing }));
    },
    close() {
      clearInterval(sweeping);
      for (const ref of held.keys()) forget(ref);
    },
  };
}

function notImported(id: string): string {
  return `Something went wrong that is our fault, and nothing was imported. Tell whoever looks after Waymark, and quote ${id}.`;
}

function sizeOf({ files, previous, reference }: FilesGiven): number {
  const all: readonly NamedFile[] = [...files, ...previous, ...reference];
  return all.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
