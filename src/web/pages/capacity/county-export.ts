import { exportRoutes } from '../../exports/export-routes.ts';
import { shareCells } from '../../exports/share-cells.ts';
import { fewerThan } from '../../figures/limits.ts';
import { figuresOn, seen } from '../../figures/seen.ts';
import { paths } from '../../paths.ts';
import { everyoneSignedIn } from '../../policies/everyone-signed-in.ts';
import { countyCapacity } from './county.ts';

/** The county's capacity as a file, none of its numbers small: all three tables of the page, one below the other. */
export const countyCapacityExports = exportRoutes(
  paths.countyCapacityFile(),
  everyoneSignedIn,
  ({ known }) => {
    const { figures, weights, ages } = countyCapacity(known);
    const people = (number: number | undefined) => number ?? fewerThan(known.limits);
    const shown = figuresOn(known, known.newest);
    return {
      name: `capacity-of-the-county-${known.newest}`,
      sheets: [
        {
          name: 'Capacity',
          header: ['Table', 'Id', 'What', 'Value', 'Unit', 'Numerator', 'Denominator', 'Young people', 'From where'], // prettier-ignore
          rows: [
            ...figures.map((indicator) => [
              'Workers and those they support',
              indicator.id,
              indicator.title,
              ...shareCells(
                seen(indicator.id, shown, 'no-small-numbers'),
                known.measured(indicator, known.newest),
                indicator.unit,
              ),
              null,
              null,
            ]),
            ...weights.map(({ name, weight, people: number, source }) => [
              'Weights in use', null, name, weight, 'weight', null, null, people(number), source,
            ]), // prettier-ignore
            ...ages.map(({ point, people: number }) => [
              'Reach an age in the next twelve months', null, `Turn ${point}`, null, null, null, null, people(number), null,
            ]), // prettier-ignore
          ],
        },
      ],
      people: [],
      about: 'capacity of the county',
    };
  },
);
