import type { SplitRow } from '../pages/figures/split-rows.ts';

type Row = Pick<SplitRow, 'name' | 'beside'>;

/** Which groups stand clearly apart from everyone else, as the table says it: the finding over their chart. */
export function standApart(rows: readonly Row[], heading: string): string {
  const found = (['Higher', 'Lower'] as const).flatMap((way) => {
    const apart = rows.filter(({ beside }) => beside?.startsWith(way) === true);
    const [first] = apart;
    if (first === undefined) return [];
    const [, good] = first.beside?.split(': ') ?? [];
    return { way, good: good === undefined ? '' : `, and ${good}`, names: named(apart) };
  });
  const [first, second] = found;
  if (first === undefined) return `No ${heading.toLowerCase()} stands clearly apart from everyone else`;
  const says = `${first.way} than everyone else${first.good}: ${first.names}`;
  return second === undefined ? says : `${says}; ${second.way.toLowerCase()}${second.good}: ${second.names}`;
}

const NAMED = 3;

/** "East", "East and West", "North, South, East and 2 more". */
function named(rows: readonly Row[]): string {
  const names = rows.slice(0, NAMED).map(({ name }) => name);
  const all = rows.length > NAMED ? [...names, `${rows.length - NAMED} more`] : names;
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} and ${last}`;
}
