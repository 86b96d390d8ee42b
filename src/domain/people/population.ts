import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { ReturnYear } from '#calendar/return-year.ts';
import type { Published } from '#domain/benchmarks/published.ts';
import type { ImportedFigure } from '#domain/indicators/imported-figure.ts';
import type { Settings } from '#domain/law/settings.ts';
import type { SourceKind } from './source.ts';
import type { YoungPerson } from './young-person.ts';

/** One table of one extract that was read: what the figures stand on. */
export interface ExtractSeen {
  readonly file: string;
  readonly kind: SourceKind;
  /** Layout table name, `List 8`, `List 9`, or the SSD table's name. */
  readonly table: string;
  readonly year: ReturnYear | null;
  /** The extract's date; null for the return. */
  readonly extracted: CalendarDate | null;
  readonly rows: number;
  /** The columns that the file has, in the layout's own names: an absent column means *cannot tell*. */
  readonly columns: readonly string[];
}

/** A worker as `waymark.json`, ssd_professionals or the text of an extract has them. */
export interface Worker {
  /** The name by which extracts refer to them (a professional's id where ssd_professionals is there). */
  readonly worker: string;
  readonly name: string | undefined;
  /** Job title or role as recorded. */
  readonly role: string | undefined;
  /** Full-time equivalent; undefined: not recorded, counted as 1 and said so. */
  readonly fte: number | undefined;
  readonly team: string | undefined;
}

/** A team and the locality it belongs to (undefined: not known). */
export interface Team {
  readonly team: string;
  readonly name: string | undefined;
  readonly locality: string | undefined;
}

/** Everyone an authority's extracts tell of, and what those extracts are. */
export interface Population {
  readonly authority: string | null;
  readonly people: readonly YoungPerson[];
  readonly workers: readonly Worker[];
  readonly teams: readonly Team[];
  readonly extracts: readonly ExtractSeen[];
  readonly settings: Settings;
  /** Figures that were brought in ready-made, in the order in which they came. */
  readonly figures: readonly ImportedFigure[];
  /** What figures are set beside. */
  readonly published: Published;
}
