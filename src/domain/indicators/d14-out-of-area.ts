import { mayBeOpen } from './cohorts/among.ts';
import { open, unlessIn } from './cohorts/category-cohort.ts';
import { sourceInWords } from './evidence/in-words.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { cannotTell, metIf } from './placing.ts';

export const outOfArea: Indicator = {
  id: 'D14',
  version: 1,
  title: 'Living out of area',
  unit: 'percent',
  when: 'A',
  meaning: 'How many young people live outside the area of the council that looks after them.',
  cohort: open.says,
  numerator: "The placement lies outside the authority's area",
  denominator: 'Those of the cohort whose area is carried: children in care alone',
  exclusions: [],
  direction: 'context',
  source: ['CA89 s23B(1), s23C(2): the responsible authority stays the same wherever they live'],
  breakdowns,
  carriedBy: ['Annex A List 8: Placement Location (children in care; List 9 carries no address)'],
  among: mayBeOpen,
  place(person) {
    const stopped = unlessIn(person, open);
    if (stopped !== undefined) return stopped;
    if (person.careNow === null) {
      return cannotTell(
        () => 'Cannot tell, missing where they live: extracts carry no address of those who have left care.',
      );
    }
    const now = person.placements.findLast(({ to }) => to == null);
    if (now?.inArea == null) {
      return cannotTell(
        () => "Cannot tell, missing whether the placement lies in the authority's area (List 8).",
      );
    }
    const { inArea, source } = now;
    return metIf(
      !inArea,
      () => `Placed ${inArea ? 'in' : 'outside'} the authority's area, as ${sourceInWords(source)} says.`,
    );
  },
};
