import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('335', [
  {
    says: 'with the foster carer, who did not adopt, and with others, who had fostered',
    tables: {
      Episodes: ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'].map((PLACE) => ({ CHILD: PLACE, PLACE, REC: 'E11' })),
      AD1: [
        { CHILD: 'A1', FOSTER_CARE: '1' },
        { CHILD: 'A2', FOSTER_CARE: '0' },
        { CHILD: 'A3', FOSTER_CARE: '0' },
        { CHILD: 'A4', FOSTER_CARE: '1' },
        { CHILD: 'A5', FOSTER_CARE: '0' },
        { CHILD: 'A6', FOSTER_CARE: '1' },
      ],
    },
    flags: { Episodes: [0, 1, 2, 3, 4, 5], AD1: [0, 1, 2, 3, 4, 5] },
  },
  {
    says: 'the other way about',
    tables: {
      Episodes: ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'].map((PLACE) => ({ CHILD: PLACE, PLACE, REC: 'E12' })),
      AD1: [
        { CHILD: 'A1', FOSTER_CARE: '0' },
        { CHILD: 'A2', FOSTER_CARE: '1' },
        { CHILD: 'A3', FOSTER_CARE: '1' },
        { CHILD: 'A4', FOSTER_CARE: '0' },
        { CHILD: 'A5', FOSTER_CARE: '1' },
        { CHILD: 'A6', FOSTER_CARE: '0' },
      ],
    },
  },
  {
    says: 'each end in adoption, the old code too, and others',
    tables: {
      Episodes: ['E1', 'E11', 'E12', 'X1', 'E4A', ''].map((REC) => ({
        CHILD: REC || 'NONE',
        PLACE: 'A3',
        REC,
      })),
      AD1: ['E1', 'E11', 'E12', 'X1', 'E4A', 'NONE'].map((CHILD) => ({ CHILD, FOSTER_CARE: '0' })),
    },
    flags: { Episodes: [0, 1, 2], AD1: [0, 1, 2] },
  },
  {
    says: 'not said, another placement, or another child',
    tables: {
      Episodes: [
        { CHILD: 'A', PLACE: 'A3', REC: 'E11' },
        { CHILD: 'B', PLACE: 'U4', REC: 'E11' },
        { CHILD: 'C', PLACE: 'A3', REC: 'E11' },
      ],
      AD1: [{ CHILD: 'A' }, { CHILD: 'B', FOSTER_CARE: '0' }, { CHILD: 'D', FOSTER_CARE: '0' }],
    },
  },
]);
