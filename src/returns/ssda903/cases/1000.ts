import { historyOf } from '../testing/history.ts';
import { casesOf } from '../testing/rule-case.ts';

const OC3 = [{ IN_TOUCH: 'YES' }];
const unseen = { OC3, Episodes: [], Episodes_last: [] };

export const cases = casesOf('1000', [
  {
    says: 'died in care this year, or last year, whatever the birthday record says',
    tables: {
      OC3: [{ CHILD: 'A', IN_TOUCH: 'YES' }, { CHILD: 'B' }],
      Episodes: [
        { CHILD: 'A', REC: 'X1' },
        { CHILD: 'A', REC: 'E2' },
      ],
      Episodes_last: [{ CHILD: 'B', REC: 'E2' }],
    },
    flags: { OC3: [0, 1] },
  },
  {
    says: 'care ended otherwise, or goes on',
    tables: { OC3, Episodes: [{ REC: 'E5' }, { REC: '' }], Episodes_last: [] },
  },
  { says: 'it was another who died', tables: { OC3, Episodes: [{ REC: 'E5' }, { CHILD: 'B', REC: 'E2' }] } },
  {
    says: 'last year was not given: this year’s is looked at alone',
    tables: {
      OC3: [...OC3, { CHILD: 'B', IN_TOUCH: 'YES' }],
      Episodes: [{ REC: 'E2' }, { CHILD: 'B', REC: 'E5' }],
    },
    flags: { OC3: [0] },
  },
  { says: 'files alone cannot show how care before them ended', tables: unseen, undecided: 1 },
  {
    says: 'the records know that care ended with death years ago',
    tables: unseen,
    history: historyOf({
      A: { episodes: [{ from: '01/02/2015', to: '01/02/2019', endReason: 'E2' }], whole: false },
    }),
    flags: { OC3: [0] },
  },
  {
    says: 'the records know that care ended otherwise',
    tables: unseen,
    history: historyOf({
      A: { episodes: [{ from: '01/02/2015', to: '01/02/2019', endReason: 'E4A' }], whole: false },
    }),
  },
  { says: 'the records know all, and no care', tables: unseen, history: historyOf({}) },
  {
    says: 'the records know of no care and do not go back far enough',
    tables: unseen,
    history: historyOf({ A: { episodes: [], whole: false } }),
    undecided: 1,
  },
]);
