import type { CareHistory } from './care-history.ts';
import { numberIn } from '../terms/number-in.ts';
import type { Placed } from './row.ts';
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
  const ever = new Set([...[now, last].flatMap(namedOnly), ...flagged(thisYear), ...flagged(lastYear)]);
  return {
    now: thisYear && ((child) => thisYear.get(child) ?? ''),
    last: lastYear && ((child) => lastYear.get(child) ?? ''),
    ever: any ? (child) => ever.has(child) || history?.everUasc(child) === true : undefined,
  };
}

function flagged(flags: ReadonlyMap<string, string> | undefined): readonly string[] {
  return [...(flags ?? [])].flatMap(([child, flag]) => (flag === '1' ? child : []));
}

function flagsOf(tables: CheckTables): ReadonlyMap<string, string> | undefined {
  const [header, uasc] = [tables.get('Header'), tables.get('UASC')];
  if (header?.columns.has('UASC') === true) return flagsOfXml(header.rows);
  if (uasc === undefined) return undefined;
  if (header === undefined) return new Map(of(uasc.rows.filter(saysStatus)).map((child) => [child, '1']));
  const listed = new Set(of(uasc.rows));
  return new Map(of(header.rows).map((child) => [child, listed.has(child) ? '1' : '0']));
}

/** The flags as HEADER has them; of a child that stands there twice, 1 wins. */
function flagsOfXml(rows: readonly Placed[]): ReadonlyMap<string, string> {
  const flags = new Map<string, string>();
  for (const row of rows) {
    if (row.CHILD !== '' && flags.get(row.CHILD) !== '1') flags.set(row.CHILD, flagOf(textOf(row, 'UASC')));
  }
  return flags;
}

/** 1 and 0 however they are written (01, 1.0); anything else as it stands. */
function flagOf(text: string): string {
  const number = numberIn(text);
  return number === 0 || number === 1 ? String(number) : text;
}

/** Without a Header, a row that says more than who the child is. */
function saysStatus(row: Placed): boolean {
  return textOf(row, 'SEX') !== '' || textOf(row, 'DUC') !== '';
}

/** Without a Header, children of whom UASC has no more than a birth date: they were listed, so they once had the status. */
function namedOnly(tables: CheckTables): readonly string[] {
  if (tables.has('Header')) return [];
  return of((tables.get('UASC')?.rows ?? []).filter((row) => textOf(row, 'DOB') !== ''));
}

/** The children of rows; a row without one is nobody's. */
function of(rows: readonly Placed[]): readonly string[] {
  return rows.map(({ CHILD }) => CHILD).filter((child) => child !== '');
}
