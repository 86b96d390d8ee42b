import { readId, readText } from '../reading/cells.ts';
import type { Grid } from '../reading/grid.ts';
import { columnOf, readable } from './recognise.ts';

/** The job title of a worker by their id, from the ssd_professionals among the grids. */
export function jobTitles(grids: readonly Grid[]): (worker: string) => string | undefined {
  const titles = new Map<string, string>();
  for (const grid of grids) {
    if (readable(grid.header) !== 'ssd_professionals') continue;
    const columns = grid.header.map(columnOf);
    const [worker, title] = [
      columns.indexOf('prof_professional_id'),
      columns.indexOf('prof_professional_job_title'),
    ];
    for (const { cells } of grid.rows) {
      const id = readId(cells[worker] ?? '');
      const text = readText(cells[title] ?? '');
      if (id !== null && text !== null) titles.set(id, text);
    }
  }
  return (id) => titles.get(id);
}
