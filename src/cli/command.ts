import type { CalendarDate } from '#calendar/calendar-date.ts';

/** Where a command writes. Tests hand in their own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether standard error is a terminal: progress bars only there, plain lines elsewhere. */
  readonly interactive: boolean;
  readonly columns: number;
}

/** What a command is started with. */
export interface Invocation {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly terminal: Terminal;
  /** Today in Europe/London. */
  readonly today: CalendarDate;
}

/** One command of the command line: one file each, listed in `commands.ts`. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  /** Gives the exit code: 0 done, 1 a row was refused. Wrong use throws `WrongUse`: exit code 2. */
  run(invocation: Invocation): Promise<number>;
}

/** Wrong use, unreadable input or an unknown id: one sentence on standard error, exit code 2. */
export class WrongUse extends Error {}
