import { inWords } from '#calendar/words.ts';
import { mayBeOpen } from '#domain/indicators/cohorts/among.ts';
import { sourceInWords } from '#domain/indicators/evidence/in-words.ts';
import type { ContradictionRule } from './contradiction.ts';

export const adviserHasEnded: ContradictionRule = {
  id: 'adviser-has-ended',
  title: 'A personal adviser whose time with them has ended',
  means:
    'The list still names the adviser, the record of involvements says that their time with this young person is over and nobody else began. The young person may have nobody.',
  figures: ['B02', 'B04', 'B07'],
  find: ({ people }) =>
    people.filter(mayBeOpen).flatMap(({ child, leavingCare, involvements }) => {
      const row = leavingCare.at(-1)?.row;
      const advisers = involvements.filter(({ role }) => role === 'personal-adviser');
      const last = advisers.findLast(({ worker }) => worker === row?.personalAdviser);
      if (row === undefined || last?.to == null || last.to > row.source.on) return [];
      if (advisers.some(({ to }) => to == null)) return [];
      return [
        {
          child,
          one: `A personal adviser is named, as ${sourceInWords(row.source)} says.`,
          other: `Their time with this young person ended on ${inWords(last.to)}, as ${sourceInWords(last.source)} says.`,
        },
      ];
    }),
};
