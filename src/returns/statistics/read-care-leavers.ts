import type { Grid } from '../reading/grid.ts';
import { oneOf } from './area-told.ts';
import { countCell, halvesOf, percentCell } from './published-cell.ts';
import { type AreaTableRow, readAreaTable } from './read-area-table.ts';
import type { FileRead } from './statistics-file.ts';

/** Source: DfE, Children looked after in England including adoptions, 2025: care leavers, both tables by authority. */
const own = ['care_leaver_age', 'breakdown', 'care_leaver_count', 'care_leaver_percent'] as const;

const ages: Readonly<Record<string, string>> = { '17 to 18 years': '17-18', '19 to 21 years': '19-21' };

/** What each table breaks people down by, and which of the measures that is with an age; null where none. */
const breakdowns = {
  accommodation: {
    'Accommodation considered suitable': 'suitable',
    'Accommodation considered unsuitable': null,
    'No information': null,
    'Suitability total': null,
  },
  activity: {
    'Education other than higher education': null,
    'Higher education i.e. studies beyond A level': 'he',
    'In an apprenticeship': 'apprenticeship',
    'In training or employment': null,
    'In training or employment (excl. apprenticeship)': null,
    'Not in education, training or employment, owing to illness or disability': null,
    'Not in education, training or employment, owing to other reasons': null,
    'Not in education, training or employment, owing to pregnancy or parenting': null,
    Total: null,
    'Total in education, employment or training': 'eet',
    'Total information not known': null,
    'Total not in education, employment or training': 'neet',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string | null>>>>;

/** Reads one of the two tables of care leavers; `measures` are the keys that a figure is set beside. */
export function readCareLeavers(grid: Grid, measures: ReadonlySet<string>, lastEnded: number): FileRead {
  return readAreaTable(
    grid,
    {
      own,
      publication: 'statistics',
      kindOf,
      again: { at: 'breakdown', of: 'area, age and year' },
      told(cells, wrong, kind) {
        const known: Readonly<Record<string, string | null>> =
          breakdowns[kind === 'activity' ? 'activity' : 'accommodation'];
        const age = Object.hasOwn(ages, cells.care_leaver_age) ? ages[cells.care_leaver_age] : undefined;
        if (age === undefined) wrong('care_leaver_age', oneOf(Object.keys(ages)));
        const breakdown = Object.hasOwn(known, cells.breakdown) ? known[cells.breakdown] : undefined;
        if (breakdown === undefined) wrong('breakdown', oneOf(Object.keys(known)));
        if (countCell(cells.care_leaver_count) === undefined)
          wrong('care_leaver_count', 'is not a whole number, nor c, k, x, z or -.');
        const percent = percentCell(cells.care_leaver_percent);
        if (percent === undefined)
          wrong('care_leaver_percent', 'is not a whole percentage from 0 to 100, nor c, k, x, z or -.');
        if (age === undefined || breakdown === undefined || percent === undefined) return undefined;
        const measure = `${breakdown ?? ''}-${age}`;
        return {
          key: [age, cells.breakdown],
          values: measures.has(measure) ? [{ measure, ...halvesOf(percent) }] : [],
        };
      },
    },
    lastEnded,
  );
}

/** Both tables have the same columns: which it is, more of its rows say. */
function kindOf(rows: readonly AreaTableRow<(typeof own)[number]>[]): keyof typeof breakdowns {
  const count = (kind: keyof typeof breakdowns): number =>
    rows.filter(({ cells }) => Object.hasOwn(breakdowns[kind], cells.breakdown)).length;
  return count('accommodation') >= count('activity') ? 'accommodation' : 'activity';
}
