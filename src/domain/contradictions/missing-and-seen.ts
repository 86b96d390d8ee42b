import { inWords } from '#calendar/words.ts';
import { sourceInWords } from '#domain/indicators/evidence/in-words.ts';
import type { ContradictionRule } from './contradiction.ts';

export const missingAndSeen: ContradictionRule = {
  id: 'missing-and-seen',
  title: 'Missing, and seen by a worker since',
  means:
    'No return is recorded, yet somebody has visited and seen them since they went missing. If they are back, the episode wants its end and the return interview its clock; if they are not, the visit is wrong.',
  figures: ['G01', 'G02', 'G03'],
  find: ({ people }) =>
    people.flatMap((person) => {
      const open = person.missing.findLast(({ to }) => to === null);
      if (open === undefined) return [];
      const visit = person.whole.visits.find(
        ({ on, seen }) => seen === true && on > open.from && on <= person.asAt,
      );
      if (visit === undefined) return [];
      return [
        {
          child: person.child,
          one: `Missing since ${inWords(open.from)} without a return, as ${sourceInWords(open.source)} says.`,
          other: `Seen on a visit on ${inWords(visit.on)}, as ${sourceInWords(visit.source)} says.`,
        },
      ];
    }),
};
