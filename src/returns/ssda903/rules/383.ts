import { episodesInOrder, returnRule, TEMPORARY } from '../terms/all.ts';

interface Placed {
  readonly PLACE: string;
  readonly PL_POST: string;
}

export const rule383 = returnRule({
  code: '383',
  message: 'Must return to normal placement after a temporary one',
  means:
    'The episode after a temporary placement is not a change ' +
    'of placement (P) back to where the child was before it: ' +
    'the same type of placement at the same postcode.',
  why:
    'A move is temporary only if the child goes back; ' +
    'otherwise it is a change of placement, and counts as one.',
  mend:
    'If the child went back, correct this episode to match. ' +
    'If not, record the temporary placement by its own type.',
  mender: 'social worker',
  reads: { Episodes: ['DECOM', 'PLACE', 'RNE', 'PL_POST'] },
  *check({ Episodes }) {
    for (const sorted of episodesInOrder(Episodes).values()) {
      for (const [at, { PLACE }] of sorted.entries()) {
        const [before, after] = [sorted[at - 1], sorted[at + 1]];
        if (!TEMPORARY.has(PLACE) || after === undefined) continue;
        // Where the year opens with the temporary placement, the one before it is not seen.
        if (after.RNE !== 'P' || (before !== undefined && !isSamePlace(before, after))) yield after;
      }
    }
  },
});

/** Two blank postcodes are the same; two blank types of placement are not. */
function isSamePlace(a: Placed, b: Placed): boolean {
  return a.PLACE !== '' && a.PLACE === b.PLACE && a.PL_POST === b.PL_POST;
}
