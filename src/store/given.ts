import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Team, Worker } from '#domain/people/population.ts';

/** What the authority itself says beside its extracts (`waymark.json`), as an import brought it. */
export interface WaymarkFolder {
  readonly asAt: CalendarDate | null;
  readonly teams: readonly Team[];
  readonly workers: readonly Worker[];
  /** Dated settings and targets as given. */
  readonly settings: unknown;
}
