import { inWords } from '#calendar/words.ts';
import { open } from '#domain/indicators/cohorts/category-cohort.ts';
import { sourceInWords } from '#domain/indicators/evidence/in-words.ts';
import type { ContradictionRule } from './contradiction.ts';

export const listedByOneOfTwo: ContradictionRule = {
  id: 'listed-by-one-of-two',
  title: 'On one list of care leavers of a day, and not on the other',
  means:
    'List 9 and the dataset of the same day should name the same people. Whoever is on one alone may be missing from inspectors’ lists, or be counted though nobody supports them: the parts do not add up to the whole.',
  figures: ['A03', 'B02', 'C06', 'D03'],
  find: ({ people, carried, asAt }) => {
    const dataset = carried.days('ssd_care_leavers').findLast((day) => day <= asAt);
    if (dataset === undefined || !carried.days('List 9').includes(dataset)) return [];
    return people.flatMap((person) => {
      if (!open.codes.has(person.category.code)) return [];
      const seen = person.leavingCare.filter(({ on, row }) => on === dataset && row !== undefined);
      const [alone, another] = seen;
      if (alone === undefined || another !== undefined) return [];
      const absent = alone.sourceKind === 'ssd' ? 'List 9 of Annex A' : 'The list of the SSD';
      return [
        {
          child: person.child,
          one: `Listed, as ${sourceInWords({ kind: alone.sourceKind, on: alone.on })} says.`,
          other: `${absent} of ${inWords(dataset)} does not list them.`,
        },
      ];
    });
  },
};
