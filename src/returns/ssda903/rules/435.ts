import { episodePairs, returnRule, WHERE_PLACED } from '../terms/all.ts';

/** RNE of a change of placement alone. */
const PLACEMENT_ONLY: ReadonlySet<string> = new Set(['P', 'T']);

export const rule435 = returnRule({
  code: '435',
  message: 'RNE P/T but data does not show a placement-only change',
  means:
    'The reason for this episode is a change of placement alone (P or T), ' +
    'and the legal status changed too, or nothing about the placement did.',
  why:
    'Moves are counted from this reason: ' +
    'one that the record does not show makes a child look less settled.',
  mend:
    'Correct the reason to the change that happened: ' +
    'B or U where legal status changed too, L where only it did.',
  mender: 'social worker',
  reads: { Episodes: ['DECOM', 'RNE', 'LS', ...WHERE_PLACED] },
  *check({ Episodes }) {
    for (const { before, episode } of episodePairs(Episodes)) {
      if (!PLACEMENT_ONLY.has(episode.RNE)) continue;
      const isSameStatus = episode.LS !== '' && episode.LS === before.LS;
      const isSamePlace = WHERE_PLACED.every(
        (column) => episode[column] !== '' && episode[column] === before[column],
      );
      if (!isSameStatus || isSamePlace) yield episode;
    }
  },
});
