import { addDays } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { openLeavers } from '#domain/indicators/cohorts/category-cohort.ts';
import { sourceInWords } from '#domain/indicators/evidence/in-words.ts';
import { numberOn } from '#domain/law/settings.ts';
import type { ContradictionRule } from './contradiction.ts';

export const inTouchWithoutContact: ContradictionRule = {
  id: 'in-touch-without-contact',
  title: 'Recorded as in touch, and no contact for weeks',
  means:
    'The list says that we are in touch; by its own date of the latest contact nobody has spoken for longer than the authority allows (setting). Speak to them, then put the record right.',
  figures: ['A03'],
  find: ({ people, asAt, population: { settings } }) => {
    const since = addDays(asAt, -7 * numberOn(settings, 'in-touch-live-weeks', asAt));
    return people.flatMap((person) => {
      const row = person.leavingCare.at(-1)?.row;
      if (row?.inTouch !== 'yes' || row.contactOn == null || row.contactOn >= since) return [];
      if (!openLeavers.codes.has(person.category.code)) return [];
      return [
        {
          child: person.child,
          one: `In touch, as ${sourceInWords(row.source)} says.`,
          other: `Latest contact on ${inWords(row.contactOn)}, as the same row says: before ${inWords(since)}.`,
        },
      ];
    });
  },
};
