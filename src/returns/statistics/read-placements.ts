import type { Grid } from '../reading/grid.ts';
import { oneOf } from './area-told.ts';
import { countCell, halvesOf, percentCell } from './published-cell.ts';
import { readAreaTable } from './read-area-table.ts';
import type { FileRead } from './statistics-file.ts';

/** Source: DfE, Children looked after in England including adoptions, 2025: placement stability by authority. */
const own = ['cla_group', 'placement_stability', 'children_count', 'children_percent'] as const;

/** Of each group of children what is told, and which of the measures that is; null: set beside no figure. */
const groups: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  'CLA on 31 March': {
    'With 3 or more placements during the year': 'placements-3-or-more',
    'Total children': null,
  },
  'CLA 2 years on 31 March': {
    'With 3 or more placements during the previous 2 years': null,
    'Total children': null,
  },
  'Children looked after continuously for at least 2.5 years on 31 March aged under 16 years': {
    'Living with the same carer for at least 2 years': 'long-term-stability',
    'Total children': null,
  },
};

/** Reads the table of how stable the placements of looked-after children are. */
export function readPlacements(grid: Grid, lastEnded: number): FileRead {
  return readAreaTable(
    grid,
    {
      own,
      publication: 'statistics',
      kindOf: () => 'placement-stability',
      again: { at: 'placement_stability', of: 'area, group and year' },
      told(
        { cla_group: name, placement_stability: told, children_count: count, children_percent: of },
        wrong,
      ) {
        const group = Object.hasOwn(groups, name) ? groups[name] : undefined;
        if (group === undefined) wrong('cla_group', oneOf(Object.keys(groups)));
        const measure = group !== undefined && Object.hasOwn(group, told) ? group[told] : undefined;
        if (group !== undefined && measure === undefined)
          wrong('placement_stability', oneOf(Object.keys(group)));
        if (countCell(count) === undefined)
          wrong('children_count', 'is not a whole number, nor c, k, x, z or -.');
        const percent = percentCell(of);
        if (percent === undefined)
          wrong('children_percent', 'is not a whole percentage from 0 to 100, nor c, k, x, z or -.');
        if (measure === undefined || percent === undefined) return undefined;
        return { key: [name, told], values: measure === null ? [] : [{ measure, ...halvesOf(percent) }] };
      },
    },
    lastEnded,
  );
}
