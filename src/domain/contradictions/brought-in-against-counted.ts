import { inWords } from '#calendar/words.ts';
import { populationAsAt } from '#domain/indicators/as-at.ts';
import { among, lookedAfter } from '#domain/indicators/cohorts/among.ts';
import { childrenInCare } from '#domain/indicators/j13-children-in-care.ts';
import { importedAsAt } from '#domain/indicators/imported-figure.ts';
import type { ContradictionRule } from './contradiction.ts';

export const broughtInAgainstCounted: ContradictionRule = {
  id: 'brought-in-against-counted',
  title: 'A figure that was brought in, and what the records count',
  means:
    'The number of children in care was brought in with its source. The records themselves have another number on that day: a paper that quotes both cannot be explained. Short breaks in a series are not counted.',
  figures: ['J13', 'B06'],
  find: ({ population, asAt }) => {
    const brought = importedAsAt(childrenInCare, population.figures, asAt);
    if (brought.value === null || brought.source === undefined) return [];
    const counted = among(populationAsAt(population, brought.period.to), lookedAfter).length;
    if (counted === brought.value) return [];
    const on = inWords(brought.period.to);
    const children = (number: number): string =>
      `${number} ${number === 1 ? 'child' : 'children'} in care on ${on}`;
    return [
      {
        child: undefined,
        one: `${children(brought.value)}, as told by ${brought.source}.`,
        other: `${children(counted)}, counted from the records.`,
      },
    ];
  },
};
