import { inWords } from '#calendar/words.ts';
import { allOf, type Ground } from './ground.ts';
import { endedBy } from './looked-after.ts';

/** Another authority took over the care (REC E3), and no time in care follows: that authority is responsible. */
export const otherAuthority: Ground = {
  id: 'other-authority',
  source: 'CA89 s24(5); SSDA903 REC E3',
  decide(life, on) {
    const last = endedBy(life, on).at(-1);
    const since = life.person.care.periods.findLast(({ from }) => from <= on);
    return allOf([
      {
        holds: last?.endReason === 'E3' && since === last,
        says: () =>
          `Another authority took over their care${last === undefined ? '' : ` on ${inWords(last.to)}`}, and no time in care follows.`,
        otherwise: () => 'Care was not taken over by another authority.',
      },
    ]);
  },
};
