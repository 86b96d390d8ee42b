import type { Source } from './source.ts';

/**
 * What every fact has: its child, and where it was read. `key` tells which earlier fact of the same kind and source
 * kind it restates (a later one with the same child, kind, source kind and key supersedes it).
 */
export interface FactOf<Kind extends string> {
  readonly kind: Kind;
  readonly child: string;
  readonly key: string;
  readonly source: Source;
}
