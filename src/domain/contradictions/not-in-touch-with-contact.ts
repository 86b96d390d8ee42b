import { addDays } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { openLeavers } from '#domain/indicators/cohorts/category-cohort.ts';
import { sourceInWords } from '#domain/indicators/evidence/in-words.ts';
import { numberOn } from '#domain/law/settings.ts';
import type { ContradictionRule } from './contradiction.ts';

export const notInTouchWithContact: ContradictionRule = {
  id: 'not-in-touch-with-contact',
  title: 'Recorded as not in touch, and a contact within weeks',
  means:
    'The live figure counts the contact and calls them in touch; the list says that they are not. Either the contact went one way only, or the answer is an old one: ask whoever knows them.',
  figures: ['A03'],
  find: ({ people, asAt, population: { settings } }) => {
    const since = addDays(asAt, -7 * numberOn(settings, 'in-touch-live-weeks', asAt));
    return people.flatMap((person) => {
      const row = person.leavingCare.at(-1)?.row;
      if (row?.inTouch !== 'no' || row.contactOn == null) return [];
      if (row.contactOn < since || row.contactOn > asAt) return [];
      if (!openLeavers.codes.has(person.category.code)) return [];
      return [
        {
          child: person.child,
          one: `Not in touch, as ${sourceInWords(row.source)} says.`,
          other: `Latest contact on ${inWords(row.contactOn)}, as the same row says: since ${inWords(since)}.`,
        },
      ];
    });
  },
};
