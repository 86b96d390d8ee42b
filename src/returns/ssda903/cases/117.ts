import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('117', [
  {
    says: 'decided on 31 March and on 1 April after it, by a child who is in care',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '01/05/2025' },
        { CHILD: 'B', DECOM: '01/05/2025' },
      ],
      PlacedAdoption: [
        { CHILD: 'A', DATE_PLACED: '31/03/2027' },
        { CHILD: 'B', DATE_PLACED: '01/04/2027' },
      ],
    },
    flags: { Episodes: [1], PlacedAdoption: [1] },
  },
  {
    says: 'reversed on 31 March and on 1 April after it',
    tables: {
      Episodes: [{ DECOM: '01/05/2025' }],
      PlacedAdoption: [{ DATE_PLACED_CEASED: '31/03/2027' }, { DATE_PLACED_CEASED: '01/04/2027' }],
    },
    flags: { Episodes: [0], PlacedAdoption: [1] },
  },
  {
    says: 'decided on the day care ended, and the day after',
    tables: {
      Episodes: [{ DECOM: '01/05/2025', DEC: '10/06/2026', REC: 'E4A' }],
      PlacedAdoption: [{ DATE_PLACED: '10/06/2026' }, { DATE_PLACED: '11/06/2026' }],
    },
    flags: { Episodes: [0], PlacedAdoption: [1] },
  },
  {
    says: 'reversed on the day care ended, and the day after',
    tables: {
      Episodes: [{ DECOM: '01/05/2025', DEC: '10/06/2026', REC: 'E4A' }],
      PlacedAdoption: [{ DATE_PLACED_CEASED: '10/06/2026' }, { DATE_PLACED_CEASED: '11/06/2026' }],
    },
    flags: { Episodes: [0], PlacedAdoption: [1] },
  },
  {
    says: 'the latest episode is the one that counts, wherever it stands in the file',
    tables: {
      Episodes: [
        { DECOM: '01/05/2026', DEC: '10/09/2026', REC: 'E4A' },
        { DECOM: '01/05/2025', DEC: '10/06/2025', REC: 'E4A' },
      ],
      PlacedAdoption: [{ DATE_PLACED: '01/08/2026' }],
    },
  },
  {
    says: 'an episode that another follows on the same day does not end care',
    tables: {
      Episodes: [
        { DECOM: '01/05/2025', DEC: '10/06/2025', REC: 'E4A' },
        { DECOM: '01/05/2026', DEC: '10/09/2026', REC: 'X1' },
      ],
      PlacedAdoption: [{ DATE_PLACED: '01/08/2026' }],
    },
    flags: { Episodes: [0], PlacedAdoption: [0] },
  },
  {
    says: 'only such episodes, or none with a start, say nothing of when care ended',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '01/05/2026', DEC: '10/06/2026', REC: 'X1' },
        { CHILD: 'B', DECOM: 'SOON', DEC: '10/06/2026', REC: 'E4A' },
      ],
      PlacedAdoption: [
        { CHILD: 'A', DATE_PLACED: '01/05/2027' },
        { CHILD: 'B', DATE_PLACED: '01/05/2027' },
      ],
    },
  },
  {
    says: 'the end of another child’s care, a blank and a day that is none',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '01/05/2025', DEC: '10/06/2026', REC: 'E4A' },
        { CHILD: 'B', DECOM: '01/05/2025' },
      ],
      PlacedAdoption: [
        { CHILD: 'A', DATE_PLACED: '', DATE_PLACED_CEASED: '31/11/2027' },
        { CHILD: 'B', DATE_PLACED: '11/06/2026' },
      ],
    },
  },
]);
