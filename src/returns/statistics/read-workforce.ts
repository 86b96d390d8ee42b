import type { Grid } from '../reading/grid.ts';
import { halvesOf, rateCell, workforceCell } from './published-cell.ts';
import { readAreaTable } from './read-area-table.ts';
import type { FileRead } from './statistics-file.ts';

/** The rates that a figure is set beside: all of them of full-time equivalents. */
const rates = {
  turnover_rate_fte: 'social-worker-turnover',
  agency_rate_fte: 'social-worker-agency',
  vacancy_rate_fte: 'social-worker-vacancy',
} as const;
const rateColumns = Object.keys(rates) as readonly (keyof typeof rates)[]; // its own keys

const otherNumbers = [
  'inpost_fte', 'inpost_headcount', 'starters_fte', 'starters_headcount', 'leavers_fte', 'leavers_headcount',
  'turnover_rate_headcount', 'agency_fte', 'agency_headcount', 'agency_rate_headcount', 'agency_cover_fte',
  'agency_cover_rate_fte', 'vacancy_fte', 'vacancy_agency_cover_rate_fte', 'case_holders_fte', 'cases', 'caseload_fte',
  'working_days_lost_fte', 'absence_rate_fte',
] as const; // prettier-ignore

/** Source: DfE, Children's social work workforce, 2025: main indicators. Its years end on 30 September. */
const own = [...rateColumns, ...otherNumbers] as const;

/** Two authorities that make one return: `314 / 318`. */
const joint = /^\d{3} \/ \d{3}$/;
const jointCode = /^E\d{8} \/ E\d{8}$/;

/** Reads the table of the children's social work workforce. `lastEnded`: the newest census year that has ended. */
export function readWorkforce(grid: Grid, lastEnded: number): FileRead {
  return readAreaTable(
    grid,
    {
      own,
      publication: 'workforce',
      kindOf: () => 'workforce',
      again: { at: 'time_period', of: 'area' },
      joint: ({ old_la_code: number, new_la_code: code }) =>
        joint.test(number) && jointCode.test(code) ? number : undefined,
      told(cells, wrong) {
        for (const column of otherNumbers)
          if (workforceCell(cells[column]) === undefined)
            wrong(column, 'is not a number to one decimal, nor c, k, low, u, x, z or -.');
        const values = rateColumns.flatMap((column) => {
          const cell = rateCell(cells[column]);
          if (cell === undefined)
            wrong(column, 'is not a percentage from 0 to 100 to one decimal, nor c, k, low, u, x, z or -.');
          return cell === undefined ? [] : [{ measure: rates[column], ...halvesOf(cell) }];
        });
        return { key: [], values };
      },
    },
    lastEnded,
  );
}
