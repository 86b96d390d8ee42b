import { inWords } from '#calendar/words.ts';
import type { ContradictionRule } from './contradiction.ts';

export const diedAndInTouch: ContradictionRule = {
  id: 'died-and-in-touch',
  title: 'Died, and a contact after it',
  means: 'A day of death and a later contact cannot both be right: mend the record with care.',
  figures: ['A01', 'A03', 'G10'],
  find: ({ people }) =>
    people.flatMap(({ child, identity: { diedOn }, leavingCare }) => {
      const contact = leavingCare.findLast(({ row }) => row?.contactOn != null)?.row?.contactOn;
      return diedOn === undefined || contact == null || contact <= diedOn
        ? []
        : [
            {
              child,
              one: `Died on ${inWords(diedOn)}, as the newest record says.`,
              other: `Contact on ${inWords(contact)}, as a list says.`,
            },
          ];
    }),
};
