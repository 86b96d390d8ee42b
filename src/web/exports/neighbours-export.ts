import type { AreaValue, Compared } from '#domain/benchmarks/compared.ts';
import { type Published, sourcesOf } from '#domain/benchmarks/published.ts';
import { lastDayOf } from '#domain/benchmarks/year-end.ts';
import { benchmarks } from '#domain/indicators/benchmarks.ts';
import { indicators } from '#domain/indicators/all.ts';
import { type SetBeside, setBeside } from '#domain/indicators/set-beside.ts';
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
    if (indicator === undefined) return { is: 'not-found' };
    const beside = setBeside(indicator);
    const rows = beside.flatMap(({ title, benchmark }) =>
      neighboursOverYears(benchmark, known, asAt).flatMap((year) => rowsOf(title, benchmark, year)),
    );
    if (rows.length === 0) return { is: 'not-found' };
    const { published } = known.population;
    return {
      name: `${indicator.id}-neighbours-as-published`,
      sheets: [
        {
          name: 'As published',
          header: ['Figure', 'Area', 'Which', 'Year to', 'Percent', 'Definition'],
          rows,
        },
        {
          name: 'About',
          header: ['What', 'Says'],
          rows: [
            ['Figure', `${indicator.id} ${indicator.title}`],
            ...sourcesTold(beside, published),
            ['Neighbours', `by the model of ${published.model.year}`],
            ['Blank', 'not published'],
            ...breaksTold(beside),
          ],
        },
      ],
      people: [],
      about: `what is published beside ${indicator.id}`,
    };
  },
  { asKnown: true },
);

/** Once each: further figures often come from where the figure itself does. */
function sourcesTold(beside: readonly SetBeside[], published: Published): WorkbookCell[][] {
  const sources = new Set(beside.map(({ benchmark }) => sourcesOf(published, benchmark)));
  return [...sources].map((source) => ['Source', source]);
}

function breaksTold(beside: readonly SetBeside[]): WorkbookCell[][] {
  const told = new Map(
    beside
      .flatMap(({ benchmark }) => benchmarks[benchmark]?.breaks ?? [])
      .map(({ from, because }) => [because, from]),
  );
  return [...told].map(([because, from]) => [
    `From ${from}`,
    `Not to be compared with earlier years: ${because}`,
  ]);
}

function rowsOf(
  title: string,
  benchmark: string,
  { year, definition, own, region, neighbours }: Compared,
): WorkbookCell[][] {
  const row = (which: string, { name, value }: AreaValue): WorkbookCell[] => [
    title,
    name,
    which,
    { day: lastDayOf(benchmark, year) },
    value ?? null,
    definition,
  ];
  return [
    row('The authority', own),
    row('Region', region),
    ...neighbours.map((one) => row('Statistical neighbour', one)),
  ];
}
