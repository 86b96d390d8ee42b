import {
  episodesInOrder,
  firstEpisode,
  FOSTERED,
  pairsOf,
  PLACED_FOR_ADOPTION,
  returnRule,
} from '../terms/all.ts';

export const rule336 = returnRule({
  code: '336',
  message: 'No foster placement before adoption placement',
  means: 'The child is placed for adoption with their foster carer, and was not with one just before.',
  why: 'Only someone who was fostering the child already can be the current foster carer.',
  mend: 'Check the placement before this one. If the child moved to new adopters, use A4 or A6.',
  mender: 'social worker',
  reads: { Episodes: ['DECOM', 'PLACE'] },
  *check({ Episodes }) {
    for (const episodes of episodesInOrder(Episodes).values()) {
      if (firstEpisode(episodes) === undefined) continue; // no dates, no order
      for (const [before, episode] of pairsOf(episodes, (before, after) => [before, after] as const)) {
        // A3 or A5, as DfE has it; the common checker tests A3 and A4.
        const withCarer = episode.PLACE === 'A3' || episode.PLACE === 'A5';
        const fostered = FOSTERED.has(before.PLACE) || PLACED_FOR_ADOPTION.has(before.PLACE);
        if (withCarer && !fostered) yield episode;
      }
    }
  },
});
