import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { EthnicCode } from '#returns/codes/ethnic-group.ts';

/** How a time in care came about, which decides its legal statuses. */
export type Route = 'care-order' | 'voluntary' | 'unaccompanied' | 'adoption' | 'short-breaks';

/** How a time in care ended, before the home of the last day makes it a REC code. */
export type Ending =
  | 'turned-18'
  | 'home-planned'
  | 'home-unplanned'
  | 'independent'
  | 'custody'
  | 'guardianship'
  | 'arrangements-order'
  | 'adopted'
  | 'transferred'
  | 'short-break-over';

export interface CareSpan {
  readonly from: CalendarDate;
  /** The day care ceased; undefined: still in care on the as-at day. */
  readonly to: CalendarDate | undefined;
  readonly route: Route;
  readonly ending: Ending | undefined;
  /** CIN. */
  readonly need: string;
}

/** Steady leanings from 0 to 1 that make one birthday resemble the next. */
interface Leanings {
  readonly towardsWork: number;
  readonly towardsContact: number;
  readonly towardsSettledHome: number;
  readonly towardsStaying: number;
  readonly kindOfHome: number;
  readonly kindOfActivity: number;
}

/** Someone of the demonstration: who they are and when they were in care. Nobody real. */
export interface Person {
  readonly id: string;
  readonly forename: string;
  readonly surname: string;
  readonly sex: 'male' | 'female';
  readonly born: CalendarDate;
  readonly ethnicity: EthnicCode;
  readonly nationality: string;
  readonly upn: string;
  readonly uasc: boolean;
  /** An SSD disability code; undefined: none. */
  readonly disability: string | undefined;
  /** The birth date of her child, for a young mother. */
  readonly childBorn: CalendarDate | undefined;
  readonly diedOn: CalendarDate | undefined;
  readonly locality: string;
  readonly homePostcode: string;
  /** Whether, once settled, they stay in one placement. */
  readonly settled: boolean;
  readonly leanings: Leanings;
  readonly spans: readonly CareSpan[];
}
