import {
  byChild,
  firstEpisode,
  isValid,
  PLACED_FOR_ADOPTION,
  returnRule,
  rowsOf,
  withCode,
} from '../terms/all.ts';

export const rule552 = returnRule({
  code: '552',
  message: 'Decision after placement for adoption',
  means:
    'The first placement for adoption begins before the latest decision that the child should be placed.',
  why: 'It is decided that a child should be placed for adoption before they are, and never after.',
  mend: 'Look up both days and correct the wrong one. A new decision after a placement shows here too.',
  mender: 'adoption worker',
  reads: { Episodes: ['PLACE', 'DECOM'], PlacedAdoption: ['DATE_PLACED'] },
  *check({ Episodes, PlacedAdoption }) {
    const placements = withCode(Episodes, 'PLACE', PLACED_FOR_ADOPTION);
    for (const [child, episodes] of byChild(placements)) {
      const first = firstEpisode(episodes);
      const [latest] = rowsOf(PlacedAdoption, child)
        .filter(({ DATE_PLACED }) => isValid(DATE_PLACED))
        .toSorted((a, b) => b.DATE_PLACED.day - a.DATE_PLACED.day);
      if (first === undefined || latest === undefined) continue;
      if (first.DECOM.day < latest.DATE_PLACED.day) yield* [first, latest];
    }
  },
});
