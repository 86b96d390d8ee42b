import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { ImportedFigure } from '#domain/indicators/imported-figure.ts';
import type { Team, Worker } from '#domain/people/population.ts';

/** What the authority itself says beside its extracts (`waymark.json`), as an import brought it. */
export interface WaymarkFolder {
  /** What the authority is called; imports from before this was kept do not say. */
  readonly name?: string | null;
  readonly asAt: CalendarDate | null;
  readonly teams: readonly Team[];
  readonly workers: readonly Worker[];
  /** Dated settings and targets as given. */
  readonly settings: unknown;
  /** Figures that are brought in ready-made; imports from before they could be do not say. */
  readonly figures?: readonly ImportedFigure[];
}
