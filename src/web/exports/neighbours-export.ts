import type { AreaValue, Compared } from '#domain/benchmarks/compared.ts';
import { sourcesOf } from '#domain/benchmarks/published.ts';
import { benchmarks } from '#domain/indicators/benchmarks.ts';
import { indicators } from '#domain/indicators/all.ts';
import type { WorkbookCell } from '#returns/writing/workbook.ts';
import { askedDay } from '../figures/asked-day.ts';
import { neighboursOverYears } from '../figures/neighbours.ts';
import { paths } from '../paths.ts';
import { everyoneSignedIn } from '../policies/everyone-signed-in.ts';
import { exportRoutes } from './export-routes.ts';

/** What is published beside a figure: the authority itself, its region and its statistical neighbours, a line a year. */
export const neighboursExports = exportRoutes(
  paths.neighboursFile(':id'),
  everyoneSignedIn,
  ({ known, params, query }) => {
    const indicator = indicators.find(({ id }) => id === params['id']);
    const asAt = askedDay(query, known);
    if (typeof asAt !== 'string') return asAt;
    const measure = indicator?.benchmark;
    const years = neighboursOverYears(measure, known, asAt);
    if (indicator === undefined || measure === undefined || years.length === 0) return { is: 'not-found' };
    const { published } = known.population;
    return {
      name: `${indicator.id}-neighbours-as-published`,
      sheets: [
        {
          name: 'As published',
          header: ['Area', 'Which', 'Year to 31 March', 'Percent', 'Definition'],
          rows: years.flatMap(rowsOf),
        },
        {
          name: 'About',
          header: ['What', 'Says'],
          rows: [
            ['Figure', `${indicator.id} ${indicator.title}`],
            ['Source', sourcesOf(published, measure)],
            ['Neighbours', `by the model of ${published.model.year}`],
            ['Blank', 'not published'],
            ...(benchmarks[measure]?.breaks ?? []).map(({ from, because }) => [
              `From ${from}`,
              `Not to be compared with earlier years: ${because}`,
            ]),
          ],
        },
      ],
      people: [],
      about: `what is published beside ${indicator.id}`,
    };
  },
  { asKnown: true },
);

function rowsOf({ year, definition, own, region, neighbours }: Compared): WorkbookCell[][] {
  const row = (which: string, { name, value }: AreaValue): WorkbookCell[] => [
    name,
    which,
    year,
    value ?? null,
    definition,
  ];
  return [
    row('The authority', own),
    row('Region', region),
    ...neighbours.map((one) => row('Statistical neighbour', one)),
  ];
}
