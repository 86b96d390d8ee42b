import { isIn, LEAVER_FIELDS, returnRule } from '../terms/all.ts';

export const rule1002 = returnRule({
  code: '1002',
  message: 'No episodes of care on record',
  means: 'This young person has a birthday record, and no episode of care is known of them in any year.',
  why: 'A birthday record is for those who are owed leaving care help because they were looked after.',
  mend: 'Find the episodes of care under this or another id. If there were none, take the birthday record out.',
  mender: 'returns officer',
  reads: { OC3: [], Episodes: [], Episodes_last: [] },
  marks: { OC3: LEAVER_FIELDS },
  check({ OC3, Episodes, Episodes_last }, { history }) {
    const unseen = OC3.filter(({ CHILD }) => !isIn(Episodes, CHILD) && !isIn(Episodes_last, CHILD));
    // Two years of files do not show care that ended before them.
    if (history === undefined) return { flagged: [], undecided: unseen };
    const unknown = unseen.filter(({ CHILD }) => history.episodesOf(CHILD).length === 0);
    return {
      flagged: unknown.filter(({ CHILD }) => history.isWhole(CHILD)),
      undecided: unknown.filter(({ CHILD }) => !history.isWhole(CHILD)),
    };
  },
});
