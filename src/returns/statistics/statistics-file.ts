import type { Neighbourhood } from '#domain/benchmarks/neighbours-table.ts';
import type { ReleasedValue } from '#domain/benchmarks/released.ts';
import type { Finding } from '../finding.ts';

/** What a file of published statistics is, told by its columns and what stands in them. */
export type StatisticsKind =
  'accommodation' | 'activity' | 'placement-stability' | 'workforce' | 'lait' | 'neighbours';

/** One file of published statistics, read whole. */
export interface StatisticsFile {
  readonly file: string;
  readonly kind: StatisticsKind;
  /** The newest year that it tells of, by the calendar year in which it ended; of a model of neighbours its year. */
  readonly release: number;
  readonly rows: number;
  /** Percentages that figures are set beside; of the other rows only that they are as expected. */
  readonly values: readonly ReleasedValue[];
  /** ONS codes by DfE's number of the authority, where the file gives both. */
  readonly codes: ReadonlyMap<string, string>;
  /** Neighbours by DfE's number, each still without the ONS code. */
  readonly neighbours: ReadonlyMap<string, Omit<Neighbourhood, 'code'> & { readonly row: number }>;
}

/** A file with whatever in it is not as expected. Where there is any finding, nothing of it is to be used. */
export interface FileRead extends StatisticsFile {
  readonly findings: readonly Finding[];
}
