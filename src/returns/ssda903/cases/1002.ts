import { historyOf } from '../testing/history.ts';
import { casesOf } from '../testing/rule-case.ts';

const unseen = { OC3: [{ CHILD: 'A', IN_TOUCH: 'YES' }], Episodes: [], Episodes_last: [] };

export const cases = casesOf('1002', [
  { says: 'files alone cannot show care before them', tables: unseen, undecided: 1 },
  {
    says: 'an episode this year, or last year',
    tables: {
      OC3: [{ CHILD: 'A' }, { CHILD: 'B' }],
      Episodes: [{ CHILD: 'A' }],
      Episodes_last: [{ CHILD: 'B' }],
    },
  },
  {
    says: 'the records know the person and no care of theirs',
    tables: unseen,
    history: historyOf({}),
    flags: { OC3: [0] },
  },
  {
    says: 'the records know of care years ago',
    tables: unseen,
    history: historyOf({ A: { episodes: [{ from: '01/02/2015', to: '01/02/2019', endReason: 'E4A' }] } }),
  },
  {
    says: 'the records do not go back far enough',
    tables: unseen,
    history: historyOf({ A: { episodes: [], whole: false } }),
    undecided: 1,
  },
  {
    says: 'last year was not given',
    tables: { OC3: [{ CHILD: 'A' }], Episodes: [] },
    notRun: ['Episodes_last'],
  },
]);
