import { historiesUnder } from '#domain/indicators/category-memo.ts';
import { disagreementsOf } from '#domain/law/category-disagreements.ts';
import { inCareAndLeft } from './in-care-and-left.ts';
import type { ContradictionRule } from './contradiction.ts';

export const categoryDeclaredOtherwise: ContradictionRule = {
  id: 'category-declared-otherwise',
  title: 'The category declared is not the one that time in care gives',
  means:
    'What someone is owed hangs on their category. Time in care decides it; where the newest declaration says otherwise, one of them is wrong, and someone may be missing what the law gives them.',
  figures: ['A03', 'B02', 'C06'],
  find: (measuring) => {
    const { people, asAt, population } = measuring;
    const said = new Set(inCareAndLeft.find(measuring).map(({ child }) => child));
    return people.flatMap(({ whole, child }) => {
      const last = disagreementsOf(whole, population.settings, historiesUnder(population.settings)).at(-1);
      if (last?.stands !== true || last.on > asAt || said.has(child)) return [];
      return [{ child, one: sentence(last.declared), other: sentence(last.used) }];
    });
  },
};

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
