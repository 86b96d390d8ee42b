import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Indicator, Unit } from '#domain/indicators/indicator.ts';
import type { Sheet } from '#returns/writing/workbook.ts';
import type { Limits } from '../figures/suppress.ts';
import type { Sight } from '../figures/sight.ts';
import { cohortInWords } from '../words/cohort.ts';

/** What each figure counts, and by which rule small numbers are kept back: goes with every workbook of figures. */
export function definitionSheet(
  figures: readonly Indicator[],
  asAt: CalendarDate,
  sight: Sight,
  limits: Limits,
): Sheet {
  return {
    name: 'What it counts',
    header: [
      'Id',
      'Figure',
      'Who',
      'Counted',
      'Out of',
      'How the value is made',
      'Left out',
      'Source',
      'Version',
    ],
    rows: [
      ...figures.map((figure) => {
        const { id, title, cohort, numerator, denominator, exclusions, source, version } = figure;
        return [
          id,
          title,
          cohortInWords(cohort),
          numerator,
          denominator,
          figure.imported === true ? broughtIn : made[figure.unit],
          exclusions.join('; '),
          source.join('; '),
          version,
        ];
      }),
      [],
      ['', `As at ${asAt}, by the records of the day this was taken.`],
      ['', sight === 'whole' ? notForPublication : keptBack(limits)],
    ],
  };
}

/** How a value is made again by hand. */
const made: Readonly<Record<Unit, string>> = {
  percent: '100 × numerator ÷ denominator, to one decimal',
  count: 'The numerator',
  mean: 'Numerator ÷ denominator, to one decimal; the numerator is a sum',
  median:
    'The middle of the values of all who are counted or not counted (in the file of the young people behind it); it has no numerator',
};
const broughtIn = 'Brought in ready-made; its numbers, where they were given, are those that came with it';

const notForPublication =
  'For the service itself: whole numbers, small ones too. For anything that is published take the version for publication.';

function keptBack({ people, group }: Limits): string {
  return `Not shown: fewer than ${people} young people, a percentage of fewer than ${group}, and what would give either away. Month by month: numbers to the nearest 5, and percentages of those.`;
}
