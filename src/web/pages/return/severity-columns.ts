import type { Column } from '../../tables/stacked-table.ts';
import { count } from '../../words/numbers.ts';

interface Counted {
  readonly errors: number;
  readonly warnings: number;
}

/** The columns that count findings: warnings only where a check has any. */
export function severityColumns({ warnings }: Counted): readonly Column[] {
  const errors = { heading: 'Errors', numeric: true };
  return warnings === 0 ? [errors] : [errors, { heading: 'Warnings', numeric: true }];
}

/** What stands in them. */
export function severityCounts(all: Counted, { errors, warnings }: Counted): readonly string[] {
  return all.warnings === 0 ? [count(errors)] : [count(errors), count(warnings)];
}

/** "3 errors and 1 warning"; what there is none of is not said. */
export function severityInWords({ errors, warnings }: Counted): string {
  const parts = [
    errors === 0 ? [] : [errors === 1 ? '1 error' : `${count(errors)} errors`],
    warnings === 0 ? [] : [warnings === 1 ? '1 warning' : `${count(warnings)} warnings`],
  ];
  return parts.flat().join(' and ');
}
