import { byChild, returnRule, SHORT_BREAKS, withCode } from '../terms/all.ts';

export const rule426 = returnRule({
  code: '426',
  message: 'V3 and V4 in the same year',
  means:
    'This child’s short breaks are recorded in both ways: each stay (V3), and the agreement as a whole (V4).',
  why: 'An authority records short breaks in one way or the other; in both, the same stays may count twice.',
  mend: 'Choose one way and record all of the child’s short breaks in it.',
  mender: 'social worker',
  reads: { Episodes: ['LS'] },
  *check({ Episodes }) {
    const breaks = withCode(Episodes, 'LS', SHORT_BREAKS);
    for (const ofChild of byChild(breaks).values()) {
      if (new Set(ofChild.map(({ LS }) => LS)).size > 1) yield* ofChild;
    }
  },
});
