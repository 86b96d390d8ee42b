import { inWords } from '#calendar/words.ts';
import { allOf, type Ground } from './ground.ts';
import { endedBy } from './looked-after.ts';

/** RECs of an adoption, today's and the retired. */
const ADOPTION: ReadonlySet<string> = new Set(['E1', 'E11', 'E12']);

/**
 * Adopted (REC E11, E12), and not in care since: the adoptive parents' child, owed nothing as a care leaver. The
 * return leaves them out of its care leavers for the same reason (rule 1001).
 */
export const adopted: Ground = {
  id: 'adopted',
  source: 'Adoption and Children Act 2002 s67',
  decide(life, on) {
    const last = endedBy(life, on).at(-1);
    const since = life.person.care.periods.findLast(({ from }) => from <= on);
    return allOf([
      {
        holds: last?.endReason !== undefined && ADOPTION.has(last.endReason) && since === last,
        says: () => `Adopted${last === undefined ? '' : ` on ${inWords(last.to)}`}: not a care leaver.`,
        otherwise: () => 'Not adopted.',
      },
    ]);
  },
};
