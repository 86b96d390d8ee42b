import { codeSet, type CodeSetName } from '../code-sets.ts';
import { onceFor } from './once-for.ts';

type Coded<Column extends string> = { readonly [C in Column]: string };

/** The rows of a table by what stands in one column, made when it is first asked for. */
const indexes = onceFor((rows: readonly object[]) => {
  const ofColumn = new Map<string, ReadonlyMap<string, readonly object[]>>();
  return (column: string) => {
    let index = ofColumn.get(column);
    if (index === undefined) {
      index = Map.groupBy(rows, (row) => String(Reflect.get(row, column)));
      ofColumn.set(column, index);
    }
    return index;
  };
});

function indexOf<Column extends string, R extends Coded<Column>>(
  rows: readonly R[],
  column: Column,
): ReadonlyMap<string, readonly R[]> {
  return indexes(rows)(column) as unknown as ReadonlyMap<string, readonly R[]>; // groups of these very rows
}

/** The rows that have a code, or one of several, in a column: few of many, found without looking at the others. */
export function withCode<Column extends string, R extends Coded<Column>>(
  rows: readonly R[],
  column: Column,
  codes: string | ReadonlySet<string>,
): readonly R[] {
  const index = indexOf(rows, column);
  return typeof codes === 'string'
    ? (index.get(codes) ?? [])
    : [...codes].flatMap((code) => index.get(code) ?? []);
}

/** The rows that have something in a column that is none of a set's codes; retired codes are none. */
export function withNoCodeOf<Column extends string, R extends Coded<Column>>(
  set: CodeSetName,
  rows: readonly R[],
  column: Column,
): readonly R[] {
  const { codes } = codeSet(set);
  return [...indexOf(rows, column)].flatMap(([text, those]) =>
    text === '' || Object.hasOwn(codes, text) ? [] : those,
  );
}

/** The rows that have nothing in a column. */
export function withBlank<Column extends string, R extends Coded<Column>>(
  rows: readonly R[],
  column: Column,
): readonly R[] {
  return withCode(rows, column, '');
}
