import { mayBeOpen } from '#domain/indicators/cohorts/among.ts';
import type { ContradictionRule } from './contradiction.ts';

export const adviserNotInWorkforce: ContradictionRule = {
  id: 'adviser-not-in-workforce',
  title: 'A personal adviser who is not among the workers',
  means:
    'The list names an adviser whom the workforce does not know: they may have left, and the young person may have nobody. Asked only where the extracts carry a workforce.',
  figures: ['B02', 'B04', 'B07'],
  find: ({ people, population: { workers } }) => {
    if (workers.length === 0) return [];
    const known = new Set(workers.flatMap(({ worker, name }) => [worker, name ?? worker]));
    return people.filter(mayBeOpen).flatMap((person) => {
      const { personalAdviser } = person.workersNow;
      return personalAdviser === undefined || known.has(personalAdviser)
        ? []
        : [
            {
              child: person.child,
              one: `Personal adviser: ${personalAdviser}, as the newest list says.`,
              other: `Nobody of that name or number is among the ${workers.length} workers of the newest extract.`,
            },
          ];
    });
  },
};
