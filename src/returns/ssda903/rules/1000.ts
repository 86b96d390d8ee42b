import { isIn, LEAVER_FIELDS, returnRule, rowsOf } from '../terms/all.ts';

const DIED = 'E2';

export const rule1000 = returnRule({
  code: '1000',
  message: 'Died in care but has care leaver data',
  means:
    'An episode of this child ended because they died, yet they have a birthday record as a care leaver.',
  why: 'A birthday record is for those who left care: someone who died in care is not among those whom the authority keeps in touch with.',
  mend: 'Check the reason why care ended. If the child did die in care, take the birthday record out.',
  mender: 'returns officer',
  reads: { OC3: [], Episodes: ['REC'] },
  optional: { Episodes_last: ['REC'] },
  marks: { OC3: LEAVER_FIELDS },
  check({ OC3, Episodes, Episodes_last = [] }, { history }) {
    const known = ({ CHILD }: { readonly CHILD: string }) => history?.episodesOf(CHILD) ?? [];
    const died = OC3.filter(
      (leaver) =>
        [...rowsOf(Episodes, leaver.CHILD), ...rowsOf(Episodes_last, leaver.CHILD)].some(
          ({ REC }) => REC === DIED,
        ) || known(leaver).some(({ endReason }) => endReason === DIED),
    );
    // One episode known is enough to tell: death would have ended the last of them.
    const unseen = OC3.filter(
      (leaver) =>
        !isIn(Episodes, leaver.CHILD) &&
        !isIn(Episodes_last, leaver.CHILD) &&
        known(leaver).length === 0 &&
        history?.isWhole(leaver.CHILD) !== true,
    );
    return { flagged: died, undecided: unseen };
  },
});
