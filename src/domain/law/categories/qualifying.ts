import { ageOn } from '#calendar/age.ts';
import { addDays, daysBetween, earlier } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { isOn, numberOn } from '../settings.ts';
import { allOf, type Ground } from './ground.ts';
import { lastCeased, lookedAfterOn } from './looked-after.ts';
import { notLookedAfter } from './relevant-child.ts';
import { unseen } from './thirteen-weeks.ts';

/**
 * Qualifying by care: under 21, looked after at some time after 16 while a child, and no longer. Agreed short breaks
 * (V3, V4) do not count, whichever their days. Guidance leaves out a short time in care that ended in going home (V3
 * 2.10). Routes through others than the authority (s24(2)(b) to (e)) are in no extract.
 */
export const qualifying: Ground = {
  id: 'qualifying',
  source: 'CA89 s24(1B), (2)(a)',
  decide(life, on) {
    // nobody is looked after from 18 on: care that goes on, or ends, after that ended on the birthday
    const eve = on >= life.turns18 ? lookedAfterOn(life, addDays(life.turns18, -1)) : undefined;
    const until18 = eve?.shortBreak === undefined ? eve?.period : undefined;
    const last = until18 ?? lastCeased(life, earlier(on, life.turns18));
    const end = earlier(last?.to ?? life.turns18, life.turns18);
    const nothingSeen = !life.stretches.some(({ from }) => from <= on);
    const onBirthday =
      end === life.turns16 && isOn(life.settings, 'ceasing-on-16th-birthday-is-after-16', end);
    const after16 = end > life.turns16 || onBirthday;
    const endUnseen = last?.lastSeen !== undefined && last.lastSeen < life.turns16;
    const need = numberOn(life.settings, 'thirteen-weeks-days', on);
    const wentHome = last?.endReason === 'E4A' || last?.endReason === 'E4B';
    const short = last !== undefined && daysBetween(last.from, end) < need && end < life.turns18 && wentHome;
    return allOf([
      {
        holds: ageOn(life.born, on) >= 16 && on < life.turns21,
        says: () => 'Aged 16 to 20.',
        otherwise: () => 'Not aged 16 to 20.',
      },
      notLookedAfter(life, on),
      {
        holds:
          last === undefined ? (nothingSeen ? undefined : false) : after16 && endUnseen ? undefined : after16,
        says: () => `Looked after after their 16th birthday, until ${inWords(end)}.`,
        otherwise: () => 'Not seen to be looked after after their 16th birthday, short breaks apart.',
        lacking: () =>
          last?.lastSeen === undefined
            ? unseen(life, on)
            : `the day care ceased, after ${inWords(last.lastSeen)} and by ${inWords(end)}`,
      },
      {
        holds: !short,
        says: () => 'Not a short time in care that ended in going home.',
        otherwise: () =>
          `Looked after for less than ${need} days, and went home on ${inWords(end)}: guidance has this as section 17 (V3 2.10).`,
      },
    ]);
  },
};
