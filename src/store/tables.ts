import type { ColumnType, Generated, Kysely, Transaction } from 'kysely';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Neighbourhood } from '#domain/benchmarks/neighbours-table.ts';
import type { Publication } from '#domain/benchmarks/released.ts';
import type { FrozenFigure, FrozenLine } from '#domain/indicators/frozen.ts';
import type { SourceKind } from '#domain/people/source.ts';
import type { WaymarkFolder } from './given.ts';
import type { FileCount } from './file-count.ts';
import type { LoadedFile } from './loaded-file.ts';

/** JSON goes in as text and comes out parsed, on both drivers. */
type Json<T> = ColumnType<T, string, string>;
/** An instant as ISO text. */
type At = string;

interface InstallationTable {
  readonly only_one: Generated<boolean>;
  readonly holds: 'demonstration' | 'real';
  readonly authority_id: string;
  readonly since_at: At;
}

interface ChangeTable {
  readonly authority_id: string;
  readonly change_id: number;
  readonly at: At;
  readonly by: string;
  readonly what: string;
  readonly last_fact_id: number;
}

interface ImportTable {
  readonly authority_id: string;
  readonly import_id: number;
  readonly recorded_at: At;
  readonly recorded_by: string;
  readonly counts: Json<readonly FileCount[]>;
  readonly given: Json<WaymarkFolder>;
  readonly withdrawn_at: At | null;
  readonly withdrawn_by: string | null;
}

interface ExtractTable {
  readonly authority_id: string;
  readonly import_id: number;
  readonly place: number;
  readonly file: string;
  readonly kind: SourceKind;
  readonly table_name: string;
  readonly return_year: string | null;
  readonly extracted_on: CalendarDate | null;
  readonly rows: number;
  readonly columns: readonly string[];
  readonly counted_only: boolean;
}

interface RestatementTable {
  readonly authority_id: string;
  readonly import_id: number;
  readonly fact_kind: string;
  readonly known_on: CalendarDate;
  /** A multirange as text: `{[1,5),[9,10)}`. */
  readonly facts: string;
}

interface AccountTable {
  readonly authority_id: string;
  readonly account_id: string;
  readonly name: string;
  readonly role: string;
  readonly worker: string | null;
  readonly team: string | null;
  readonly recorded_at: At;
}

interface SessionTable {
  readonly authority_id: string;
  readonly session_hash: string;
  readonly account_id: string;
  readonly created_at: At;
  readonly last_used_at: At;
  readonly ends_at: At;
  readonly ended_at: At | null;
}

interface ReadLogTable {
  readonly authority_id: string;
  readonly read_id: Generated<number>;
  readonly at: At;
  readonly account_id: string;
  readonly name: string;
  readonly role: string;
  readonly what: string;
  readonly child: string | null;
  readonly allowed: boolean;
  readonly reason: string | null;
}

interface ReferenceKeyTable {
  readonly authority_id: string;
  /** Hexadecimal. */
  readonly key: string;
  readonly made_at: At;
}

interface FreezeTable {
  readonly authority_id: string;
  readonly freeze_id: number;
  readonly as_at_on: CalendarDate;
  readonly frozen_at: At;
  readonly frozen_by: string;
  readonly note: string;
  readonly change_id: number;
  readonly digest: string;
}

interface FrozenFigureTable {
  readonly authority_id: string;
  readonly freeze_id: number;
  readonly indicator: string;
  readonly figure: Json<FrozenFigure>;
  readonly lines: Json<readonly FrozenLine[]>;
}

interface SettingChangeTable {
  readonly authority_id: string;
  readonly setting_change_id: number;
  readonly kind: 'target' | 'value' | 'scorecard';
  readonly name: string;
  readonly from_on: CalendarDate;
  readonly value: Json<unknown>;
  readonly reason: string;
  readonly recorded_at: At;
  readonly recorded_by: string;
}

interface PublishedLoadTable {
  readonly authority_id: string;
  readonly load_id: number;
  readonly recorded_at: At;
  readonly recorded_by: string;
  readonly files: Json<readonly LoadedFile[]>;
}

interface PublishedValueTable {
  readonly authority_id: string;
  readonly load_id: number;
  readonly publication: Publication;
  readonly measure: string;
  readonly area: string;
  readonly year_ended: number;
  readonly release: number;
  readonly value: number | null;
  readonly mark: string | null;
}

interface NeighbourModelTable {
  readonly authority_id: string;
  readonly load_id: number;
  readonly model_year: number;
  readonly authorities: Json<Readonly<Record<string, Neighbourhood>>>;
}

/** The tables that are queried by name. Facts are read and written whole, by `facts.ts`. */
export interface Tables {
  readonly installation: InstallationTable;
  readonly change: ChangeTable;
  readonly import: ImportTable;
  readonly extract: ExtractTable;
  readonly restatement: RestatementTable;
  readonly account: AccountTable;
  readonly session: SessionTable;
  readonly read_log: ReadLogTable;
  readonly reference_key: ReferenceKeyTable;
  readonly figure_freeze: FreezeTable;
  readonly setting_change: SettingChangeTable;
  readonly frozen_figure: FrozenFigureTable;
  readonly published_load: PublishedLoadTable;
  readonly published_value: PublishedValueTable;
  readonly neighbour_model: NeighbourModelTable;
}

/** The database, for `within` alone: a query on it sees no authority's rows. */
export type Db = Kysely<Tables>;

/** A transaction within one authority. Inside it, `db` must not be used: with one connection that waits for ever. */
export type Trx = Transaction<Tables>;
