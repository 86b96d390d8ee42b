import type { CareHistory } from './care-history.ts';
import type { CheckTables } from './tables.ts';
import { textOf } from './text-of.ts';

/**
 * Who is an unaccompanied asylum-seeking child. From CSV: a child in the UASC table has flag 1 and any other in Header
 * has 0; with XML, what HEADER's UASC says. Without a Header, whoever has more than an id in UASC has 1.
 */
export interface UascFlags {
  /** This year's flag of a child, empty where the child has none; undefined where the return has no flags. */
  readonly now: ((child: string) => string) | undefined;
  /** The same of last year's return. */
  readonly last: ((child: string) => string) | undefined;
  /** Whether either year, or the authority's records, say 1; undefined where none of them tell. */
  readonly ever: ((child: string) => boolean) | undefined;
}

/** The flags of two years' returns; `history` adds what the records know of years before. */
export function uascFlagsOf(
  now: CheckTables,
  last: CheckTables,
  history: CareHistory | undefined,
): UascFlags {
  const [thisYear, lastYear] = [flagsOf(now), flagsOf(last)];
  const any = thisYear !== undefined || lastYear !== undefined || history !== undefined;
  return {
    now: thisYear && ((child) => thisYear.get(child) ?? ''),
    last: lastYear && ((child) => lastYear.get(child) ?? ''),
    ever: any
      ? (child) =>
          thisYear?.get(child) === '1' || lastYear?.get(child) === '1' || history?.everUasc(child) === true
      : undefined,
  };
}

function flagsOf(tables: CheckTables): ReadonlyMap<string, string> | undefined {
  const [header, uasc] = [tables.get('Header'), tables.get('UASC')];
  if (header?.columns.has('UASC') === true) {
    const flagged: readonly { readonly CHILD: string; readonly UASC?: string }[] = header.rows;
    return new Map(flagged.map(({ CHILD, UASC = '' }) => [CHILD, UASC]));
  }
  if (uasc === undefined) return undefined;
  if (header === undefined) return new Map(uasc.rows.filter(saysMore).map(({ CHILD }) => [CHILD, '1']));
  const listed = new Set(uasc.rows.map(({ CHILD }) => CHILD));
  return new Map(header.rows.map(({ CHILD }) => [CHILD, listed.has(CHILD) ? '1' : '0']));
}

/** Whether a row holds anything beside the child's id. */
function saysMore(row: object): boolean {
  return ['SEX', 'DOB', 'DUC'].some((column) => textOf(row, column) !== '');
}
