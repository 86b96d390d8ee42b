import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('367', [
  { says: '75 days', tables: { Episodes: [{ LS: 'V3', DECOM: '01/05/2026', DEC: '15/07/2026' }] } },
  {
    says: '76 days',
    tables: { Episodes: [{ LS: 'V3', DECOM: '01/05/2026', DEC: '16/07/2026' }] },
    flags: { Episodes: [0] },
  },
  {
    says: 'stays are added; other care in between is not',
    tables: {
      Episodes: [
        { LS: 'V3', DECOM: '01/05/2026', DEC: '06/06/2026' },
        { LS: 'V2', DECOM: '06/06/2026', DEC: '01/09/2026' },
        { LS: 'V3', DECOM: '01/09/2026', DEC: '11/10/2026' },
      ],
    },
    flags: { Episodes: [0, 2] },
  },
  {
    says: 'the stays are of two children',
    tables: {
      Episodes: [
        { CHILD: 'A', LS: 'V3', DECOM: '01/05/2026', DEC: '06/06/2026' },
        { CHILD: 'B', LS: 'V3', DECOM: '01/09/2026', DEC: '11/10/2026' },
      ],
    },
  },
  {
    says: 'only days from 1 April count',
    tables: {
      Episodes: [
        { CHILD: 'A', LS: 'V3', DECOM: '01/03/2026', DEC: '15/06/2026' },
        { CHILD: 'B', LS: 'V3', DECOM: '01/03/2026', DEC: '16/06/2026' },
      ],
    },
    flags: { Episodes: [1] },
  },
  {
    says: 'only days to 31 March count, and without an end it counts so far',
    tables: {
      Episodes: [
        { CHILD: 'A', LS: 'V3', DECOM: '15/01/2027', DEC: '30/04/2027' },
        { CHILD: 'B', LS: 'V3', DECOM: '14/01/2027', DEC: '30/04/2027' },
        { CHILD: 'C', LS: 'V3', DECOM: '14/01/2027' },
      ],
    },
    flags: { Episodes: [1, 2] },
  },
  {
    says: 'beside too many days, a stay of none, one before the year and one without a date are left alone',
    tables: {
      Episodes: [
        { LS: 'V3', DECOM: '01/05/2026', DEC: '16/07/2026' },
        { LS: 'V3', DECOM: '01/08/2026', DEC: '01/08/2026' },
        { LS: 'V3', DECOM: '01/03/2026', DEC: '10/03/2026' },
        { LS: 'V3', DECOM: '02/08/2026', DEC: 'SOON' },
        { LS: 'V3', DEC: '10/08/2026' },
      ],
    },
    flags: { Episodes: [0] },
  },
  {
    says: 'a stay of one day is flagged with the others',
    tables: {
      Episodes: [
        { LS: 'V3', DECOM: '01/05/2026', DEC: '15/07/2026' },
        { LS: 'V3', DECOM: '01/08/2026', DEC: '02/08/2026' },
      ],
    },
    flags: { Episodes: [0, 1] },
  },
]);
