import { byChild, firstEpisode, partialDay, returnRule, rowsOf } from '../terms/all.ts';

export const rule632 = returnRule({
  code: '632',
  message: 'Date of previous permanence order not valid',
  means:
    'The date of the earlier permanence order is no date, or is not before the first episode of this child began.',
  why: 'The order came before the child returned to care; how long it held is worked out from the two dates.',
  mend: 'Give the date as dd/mm/yyyy, with ZZ for a day or month and ZZZZ for a year that is not known, or correct the start of the first episode.',
  mender: 'social worker',
  reads: { Episodes: ['DECOM'], PrevPerm: ['DATE_PERM'] },
  *check({ Episodes, PrevPerm }) {
    for (const [child, episodes] of byChild(Episodes)) {
      const first = firstEpisode(episodes);
      if (first === undefined) continue;
      for (const order of rowsOf(PrevPerm, child)) {
        if (order.DATE_PERM !== '' && !(partialDay(order.DATE_PERM) < first.DECOM.day)) yield* [first, order];
      }
    }
  },
});
