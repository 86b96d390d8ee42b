import { ageOn } from '#calendar/age.ts';
import { inWords } from '#calendar/words.ts';
import { allOf, type Ground } from './ground.ts';
import { lookedAfterOn } from './looked-after.ts';
import { shortBreakOn } from './short-breaks.ts';
import { thirteenWeeks } from './thirteen-weeks.ts';

/**
 * Eligible: aged 16 or 17, looked after, and looked after for thirteen weeks in all since the 14th birthday; not while
 * the care is a series of short breaks.
 */
export const eligibleChild: Ground = {
  id: 'eligible-child',
  source: 'CA89 Sch 2 para 19B; CPR10 reg 40',
  decide(life, on) {
    const care = lookedAfterOn(life, on);
    const shortBreak = care && shortBreakOn(life, care, on, 'regulation-48');
    return allOf([
      {
        holds: [16, 17].includes(ageOn(life.born, on)),
        says: () => `Aged 16 or 17: turned 16 on ${inWords(life.turns16)}.`,
        otherwise: () => 'Not aged 16 or 17.',
      },
      {
        holds: care !== undefined,
        says: () => `Looked after${care === undefined ? '' : ` since ${inWords(care.period.from)}`}.`,
        otherwise: () => `Not looked after on ${inWords(on)}.`,
      },
      {
        holds: shortBreak?.leftOut !== true,
        says: () => shortBreak?.because() ?? 'Not in short breaks (CPR10 reg 48).',
        otherwise: () => shortBreak?.because() ?? 'In short breaks (CPR10 reg 48).',
      },
      thirteenWeeks(life, on, 'regulation-48'),
    ]);
  },
};
