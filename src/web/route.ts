import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { ChangingSettings } from './changing/changing-settings.ts';
import type { Checks } from './checks/checks.ts';
import type { Returns } from './derived/returns.ts';
import type { Upload } from './forms/form.ts';
import type { Freezes } from './frozen/freezes.ts';
import type { Html } from './html.ts';
import type { Known } from './known.ts';
import type { Policy } from './policies/policy.ts';
import type { Opening } from './read-log.ts';
import type { Viewer } from './viewer.ts';

/** A signed-in request, as a page's route sees it. */
export interface Asked {
  readonly viewer: Viewer;
  readonly known: Known;
  readonly today: CalendarDate;
  /** What the authority is called. */
  readonly authority: string;
  /** The hour of the day in England, for the greeting alone. */
  readonly hour: number;
  /** What stands in the path, by the pattern's names. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** What was posted; empty for a GET. */
  readonly form: URLSearchParams;
  /** Files that were posted, where the route takes any. */
  readonly uploads: readonly Upload[];
  /** Checks of a return: a check is found by the account that started it, and by no other. */
  readonly checks: Checks;
  /** The returns that the records give. */
  readonly returns: Returns;
  /** Figures that were frozen. */
  readonly freezes: Freezes;
  /** Targets and policy values, and changing them. */
  readonly changingSettings: ChangingSettings;
  /** Goes into every form as `token`. */
  readonly token: string;
  /** Who has opened a record, newest first. */
  readonly openings: (child: string) => Promise<readonly Opening[]>;
}

/** A request of whoever, signed in or not. */
interface Visit {
  readonly form: URLSearchParams;
  readonly token: string;
  readonly accounts: readonly Viewer[];
  readonly viewer: Viewer | undefined;
}

export interface Crumb {
  readonly text: string;
  readonly href: string;
}

/**
 * Which people a page tells of by name or id: written to the read log before the page is sent. It is required of
 * every page, so that a page of a person cannot forget.
 */
type Reads = 'no-one' | { readonly people: readonly string[]; readonly list?: string };

/** What a policy decides upon: what was posted is not read before. */
export type Request = Omit<Asked, 'form' | 'uploads'>;

/** A page: what stands between header and footer. */
export interface Page {
  readonly is: 'page';
  readonly status?: 200 | 400 | 404 | 409 | 503;
  readonly title: string;
  readonly crumbs: readonly Crumb[];
  readonly main: Html;
  readonly reads: Reads;
  /** A table that needs the whole width of a desk. */
  readonly wide?: true;
  /** Printed on one sheet of A4, broadside. */
  readonly sheet?: true;
  /** Seconds after which a browser is to ask for it again: work is under way. */
  readonly again?: number;
  /** Seconds after which what was asked for may be there: this stands in its place. */
  readonly thereIn?: number;
}

/** A file to be saved. */
interface Download {
  readonly is: 'file';
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly reads: Reads;
}

/** What a route answers. */
export type Answer =
  | Page
  | Download
  | { readonly is: 'not-found' }
  | {
      readonly is: 'go';
      readonly to: string;
      readonly session?: { readonly start: Viewer } | 'end';
    };

/** A route for those who are signed in. There is none without a policy. */
export interface GuardedRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly policy: Policy;
  /** Whether its form carries files; the others take none, and little text. */
  readonly takesFiles?: boolean;
  /** Whether it gives a file: where there is none it must not answer as if this were it (`insteadOfFile`). */
  readonly gives?: 'file';
  /** Whether it can be asked what the records knew on an earlier day (`known`); the others answer as of now. */
  readonly asKnown?: true;
  readonly answer: (asked: Asked) => Answer | Promise<Answer>;
}

/** A route for anyone: it tells of no young person, and says why it is open. */
export interface OpenRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly policy: { readonly open: string };
  readonly answer: (visit: Visit) => Answer | Promise<Answer>;
}

export type Route = GuardedRoute | OpenRoute;

/** Whether a route answers those who are not signed in. */
export function isOpen(route: Route): route is OpenRoute {
  return 'open' in route.policy;
}
