import { ageOn } from '#calendar/age.ts';
import { inWords } from '#calendar/words.ts';
import { allOf, type Ground } from './ground.ts';
import { endedBy } from './looked-after.ts';
import { SPECIAL_GUARDIANSHIP } from './return-home.ts';

/**
 * Qualifying by special guardianship: aged 16 to 20, an order in force (or in force at 18), looked after immediately
 * before it was made. No extract records the end of an order: one that ended care is taken to be in force.
 */
export const specialGuardianship: Ground = {
  id: 'special-guardianship',
  source: 'CA89 s24(1A)',
  decide(life, on) {
    const period = endedBy(life, on).findLast(
      ({ endReason }) => endReason !== undefined && SPECIAL_GUARDIANSHIP.has(endReason),
    );
    const age = ageOn(life.born, on);
    return allOf([
      {
        holds: age >= 16 && age < 21,
        says: () => 'Aged 16 to 20.',
        otherwise: () => 'Not aged 16 to 20.',
      },
      {
        holds: period !== undefined,
        says: () =>
          `Looked after until ${period === undefined ? '' : inWords(period.to)}, when a special guardianship order was made; no extract records that it ended.`,
        otherwise: () => 'Care did not end by a special guardianship order.',
      },
    ]);
  },
};
