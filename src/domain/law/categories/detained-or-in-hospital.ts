import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { allOf, type Ground, type Limb } from './ground.ts';
import type { Life } from './life.ts';
import { type EndedPeriod, lastCeased } from './looked-after.ts';
import { notLookedAfter } from './relevant-child.ts';
import { underCareOrder } from './stretch.ts';
import { thirteenWeeks } from './thirteen-weeks.ts';

/** PLACE codes of a young offender institution or prison, a hospital, a secure children's home (V3 6.39). */
const DETAINED_OR_HOSPITAL: ReadonlySet<string> = new Set(['K1', 'R2', 'R5', 'T1']);

/**
 * Relevant by the extra category: detained or in hospital on attaining 16, and looked after for thirteen weeks in all
 * immediately before; not under a care order. No extract records detention as such. It is read from a placement in
 * custody or hospital that spans the 16th birthday, or from care that ended in custody (REC E9) with custody as the
 * first home recorded from the 16th birthday on. Care that ended in custody without such a record: cannot tell.
 */
export const detainedOrInHospital: Ground = {
  id: 'detained-or-in-hospital',
  source: 'CLR10 reg 3(2)',
  decide(life, on) {
    const last = lastCeased(life, on);
    if (last === undefined || last.to > life.turns16) {
      const otherwise = (): string =>
        'Not looked after until a detention or hospital stay that spans the 16th birthday.';
      return allOf([{ holds: false, says: () => '', otherwise }]);
    }
    return allOf([
      notLookedAfter(life, on),
      {
        holds: !underCareOrder(last.episodes.slice(-1)),
        says: () => 'Not under a care order.',
        otherwise: () => `Under a care order when care ended on ${inWords(last.to)}.`,
      },
      detainedAt16(life, last, on),
      thirteenWeeks(life, last.to, 'regulation-3'),
    ]);
  },
};

function detainedAt16(life: Life, last: EndedPeriod, on: CalendarDate): Limb {
  const { turns16 } = life;
  const spanning = life.person.placements.find(
    ({ place, from, to, source }) =>
      place != null &&
      DETAINED_OR_HOSPITAL.has(place) &&
      from <= last.to && // no gap: looked after immediately before
      (to ?? source.on) >= turns16,
  );
  const signs = life.homes.filter((sign) => sign.on >= last.to && sign.on <= on);
  const custody = signs.find((sign) => sign.on >= turns16);
  const released = signs.some((sign) => sign.on <= turns16 && sign.says !== 'custody');
  const intoCustody = last.endReason === 'E9' && !released;
  const shown = spanning !== undefined || (intoCustody && custody?.says === 'custody');
  return {
    holds: shown ? true : intoCustody ? undefined : false,
    says: () =>
      spanning === undefined
        ? `Detained on their 16th birthday: care ended in custody on ${inWords(last.to)}, and ${custody?.where() ?? 'the record'} has them there.`
        : `Detained or in hospital on their 16th birthday: placed there on ${inWords(spanning.from)}.`,
    otherwise: () => 'No extract shows them detained or in hospital on their 16th birthday.',
    lacking: () =>
      `whether they were detained on their 16th birthday, ${inWords(turns16)} (care ended in custody on ${inWords(last.to)})`,
  };
}
