import { historyOf } from '../testing/history.ts';
import { casesOf, type TablesGiven } from '../testing/rule-case.ts';

type Given = NonNullable<TablesGiven['Episodes']>;

/** A care leaver who was 14 on 1 June 2022 and 16 on 1 June 2024, and these episodes. */
const leaver = (Episodes_last: Given, Episodes: Given = []): TablesGiven => ({
  OC3: [{ IN_TOUCH: 'YES' }],
  Header: [{ DOB: '01/06/2008' }],
  Episodes,
  Episodes_last,
});

export const cases = casesOf('1001', [
  {
    says: '91 days since the start of care',
    tables: leaver([{ DECOM: '01/09/2025', DEC: '01/12/2025', RNE: 'S', LS: 'C2', REC: 'E5' }]),
  },
  {
    says: '90 days since the start of care',
    tables: leaver([{ DECOM: '01/09/2025', DEC: '30/11/2025', RNE: 'S', LS: 'C2', REC: 'E5' }]),
    flags: { OC3: [0] },
  },
  {
    says: '90 days are seen, and the first episode seen went on from one that is not',
    tables: leaver([{ DECOM: '01/09/2025', DEC: '30/11/2025', RNE: 'L', LS: 'C2', REC: 'E5' }]),
    undecided: 1,
  },
  {
    says: 'only days from the 14th birthday on count: 91 of them, or 90',
    tables: {
      OC3: [{ CHILD: 'A' }, { CHILD: 'B' }],
      Header: [
        { CHILD: 'A', DOB: '01/09/2008' },
        { CHILD: 'B', DOB: '02/09/2008' },
      ],
      Episodes: [
        { CHILD: 'A', DECOM: '01/09/2024', DEC: '02/09/2024', RNE: 'S', LS: 'C2', REC: 'E4A' },
        { CHILD: 'B', DECOM: '02/09/2024', DEC: '03/09/2024', RNE: 'S', LS: 'C2', REC: 'E4A' },
      ],
      Episodes_last: [
        { CHILD: 'A', DECOM: '01/01/2020', DEC: '30/11/2022', RNE: 'P', LS: 'C2', REC: 'E4A' },
        { CHILD: 'B', DECOM: '01/01/2020', DEC: '30/11/2022', RNE: 'P', LS: 'C2', REC: 'E4A' },
      ],
    },
    flags: { OC3: [1] },
  },
  {
    says: 'care since the 14th birthday or before is all seen; care from the day after may have had more before it',
    tables: {
      OC3: [{ CHILD: 'A' }, { CHILD: 'B' }, { CHILD: 'C' }],
      Header: [
        { CHILD: 'A', DOB: '01/09/2008' },
        { CHILD: 'B', DOB: '01/09/2008' },
        { CHILD: 'C', DOB: '01/09/2008' },
      ],
      Episodes: [],
      Episodes_last: [
        { CHILD: 'A', DECOM: '31/08/2022', DEC: '01/10/2022', RNE: 'P', LS: 'C2', REC: 'E4A' },
        { CHILD: 'B', DECOM: '01/09/2022', DEC: '01/10/2022', RNE: 'P', LS: 'C2', REC: 'E4A' },
        { CHILD: 'C', DECOM: '02/09/2022', DEC: '01/10/2022', RNE: 'P', LS: 'C2', REC: 'E4A' },
      ],
    },
    flags: { OC3: [0, 1] },
    undecided: 1,
  },
  {
    says: 'care ended on the 16th birthday, or the day after',
    tables: {
      OC3: [{ CHILD: 'A' }, { CHILD: 'B' }],
      Header: [
        { CHILD: 'A', DOB: '01/09/2009' },
        { CHILD: 'B', DOB: '01/09/2009' },
      ],
      Episodes: [],
      Episodes_last: [
        { CHILD: 'A', DECOM: '01/09/2024', DEC: '01/09/2025', RNE: 'S', LS: 'C2', REC: 'E4A' },
        { CHILD: 'B', DECOM: '01/09/2024', DEC: '02/09/2025', RNE: 'S', LS: 'C2', REC: 'E4A' },
      ],
    },
    flags: { OC3: [0] },
  },
  {
    says: 'periods of both years add up, each episode once, as the year that has its end',
    tables: leaver(
      [
        { DECOM: '01/09/2025', DEC: '16/10/2025', RNE: 'S', LS: 'C2', REC: 'E4A' }, // 45 days
        { DECOM: '01/03/2026', RNE: 'S', LS: 'C2' },
      ],
      [{ DECOM: '01/03/2026', DEC: '16/04/2026', RNE: 'S', LS: 'C2', REC: 'E5' }], // 46 days
    ),
  },
  {
    says: 'and a day less',
    tables: leaver(
      [
        { DECOM: '01/09/2025', DEC: '16/10/2025', RNE: 'S', LS: 'C2', REC: 'E4A' },
        { DECOM: '01/03/2026', RNE: 'S', LS: 'C2' },
      ],
      [{ DECOM: '01/03/2026', DEC: '15/04/2026', RNE: 'S', LS: 'C2', REC: 'E5' }],
    ),
    flags: { OC3: [0] },
  },
  {
    says: 'the latest episode has no end: it counts to 31 March',
    tables: {
      OC3: [{ CHILD: 'A' }, { CHILD: 'B' }],
      Header: [
        { CHILD: 'A', DOB: '01/06/2009' },
        { CHILD: 'B', DOB: '01/06/2009' },
      ],
      Episodes: [
        { CHILD: 'A', DECOM: '30/12/2026', RNE: 'S', LS: 'C2' },
        { CHILD: 'B', DECOM: '31/12/2026', RNE: 'S', LS: 'C2' },
      ],
      Episodes_last: [],
    },
    flags: { OC3: [1] },
  },
  {
    says: 'short breaks do not count',
    tables: {
      OC3: [{ CHILD: 'A' }, { CHILD: 'B' }],
      Header: [
        { CHILD: 'A', DOB: '01/06/2008' },
        { CHILD: 'B', DOB: '01/06/2008' },
      ],
      Episodes: [],
      Episodes_last: [
        { CHILD: 'A', DECOM: '01/05/2025', DEC: '01/12/2025', RNE: 'S', LS: 'V3', REC: 'E4A' },
        { CHILD: 'B', DECOM: '01/05/2025', DEC: '01/12/2025', RNE: 'S', LS: 'V4', REC: 'E4A' },
      ],
    },
    flags: { OC3: [0, 1] },
  },
  {
    says: 'adopted when last in care, however long that was; not when adoption came before later care',
    tables: {
      OC3: [{ CHILD: 'A' }, { CHILD: 'B' }, { CHILD: 'C' }],
      Header: [
        { CHILD: 'A', DOB: '01/06/2008' },
        { CHILD: 'B', DOB: '01/06/2008' },
        { CHILD: 'C', DOB: '01/06/2008' },
      ],
      Episodes: [
        { CHILD: 'A', DECOM: '01/06/2020', DEC: '01/05/2026', RNE: 'P', LS: 'C2', REC: 'E11' },
        { CHILD: 'C', DECOM: '01/04/2026', DEC: '01/08/2026', RNE: 'S', LS: 'C2', REC: 'E5' },
      ],
      Episodes_last: [
        { CHILD: 'B', DECOM: '01/06/2020', DEC: '01/05/2025', RNE: 'P', LS: 'C2', REC: 'E12' },
        { CHILD: 'C', DECOM: '01/06/2022', DEC: '01/05/2025', RNE: 'S', LS: 'C2', REC: 'E11' },
      ],
    },
    flags: { OC3: [0, 1] },
  },
  {
    says: 'at 20 and 21, with care enough seen, or with none that the files can show',
    tables: {
      OC3: [{ CHILD: 'A' }, { CHILD: 'B' }],
      Header: [
        { CHILD: 'A', DOB: '01/06/2006' },
        { CHILD: 'B', DOB: '01/06/2005' },
      ],
      Episodes: [],
      Episodes_last: [{ CHILD: 'A', DECOM: '01/09/2021', DEC: '01/06/2025', RNE: 'S', LS: 'C2', REC: 'E5' }],
    },
    undecided: 1,
  },
  {
    says: 'a child whose episodes all lack a start does not keep the rule from others',
    tables: {
      OC3: [{ CHILD: 'A' }, { CHILD: 'B' }],
      Header: [
        { CHILD: 'A', DOB: '01/06/2008' },
        { CHILD: 'B', DOB: '01/06/2008' },
      ],
      Episodes: [{ CHILD: 'A', DECOM: 'SOON' }],
      Episodes_last: [{ CHILD: 'B', DECOM: '01/09/2025', DEC: '30/11/2025', RNE: 'S', LS: 'C2', REC: 'E5' }],
    },
    flags: { OC3: [1] },
    undecided: 1,
  },
  {
    says: 'without a date of birth nobody can tell; one of two rows that has it is enough',
    tables: {
      OC3: [{ CHILD: 'A' }, { CHILD: 'B' }],
      Header: [
        { CHILD: 'A', DOB: '2008-06-01' },
        { CHILD: 'B', DOB: '2008-06-01' },
        { CHILD: 'B', DOB: '01/06/2008' },
      ],
      Episodes: [
        { CHILD: 'A', DECOM: '01/04/2026', RNE: 'S', LS: 'C2' },
        { CHILD: 'B', DECOM: '01/04/2026', RNE: 'S', LS: 'C2' },
      ],
      Episodes_last: [],
    },
    undecided: 1,
  },
  {
    says: 'the records show care enough years ago',
    tables: leaver([]),
    history: historyOf({
      A: { episodes: [{ from: '01/06/2022', to: '02/06/2024', endReason: 'E4A' }], whole: false },
    }),
  },
  {
    says: 'the records are whole and show too little, with or without care',
    tables: {
      ...leaver([]),
      OC3: [{ CHILD: 'A' }, { CHILD: 'B' }],
      Header: [
        { CHILD: 'A', DOB: '01/06/2008' },
        { CHILD: 'B', DOB: '01/06/2008' },
      ],
    },
    history: historyOf({ A: { episodes: [{ from: '01/06/2022', to: '01/06/2024', endReason: 'E4A' }] } }),
    flags: { OC3: [0, 1] },
  },
  {
    says: 'the records are not whole and begin after the 14th birthday, though with a start',
    tables: leaver([{ DECOM: '01/09/2025', DEC: '30/11/2025', RNE: 'S', LS: 'C2', REC: 'E5' }]),
    history: historyOf({ A: { episodes: [], whole: false } }),
    undecided: 1,
  },
  {
    says: 'the records do not know the person: the files are asked alone',
    tables: leaver([{ DECOM: '01/09/2025', DEC: '30/11/2025', RNE: 'S', LS: 'C2', REC: 'E5' }]),
    history: historyOf({ A: { episodes: [], whole: false, known: false } }),
    flags: { OC3: [0] },
  },
  {
    says: 'records and files have the same days, differently cut: each day counts once',
    tables: leaver([{ DECOM: '01/09/2025', DEC: '15/10/2025', RNE: 'S', LS: 'C2', REC: 'E5' }]),
    history: historyOf({ A: { episodes: [{ from: '30/08/2025', to: '20/10/2025', endReason: 'E5' }] } }),
    flags: { OC3: [0] },
  },
  {
    says: 'the records show an adoption before the two years',
    tables: leaver([]),
    history: historyOf({
      A: { episodes: [{ from: '01/06/2018', to: '01/06/2024', endReason: 'E11' }], whole: false },
    }),
    flags: { OC3: [0] },
  },
  {
    says: 'last year was not given',
    tables: { OC3: [{ CHILD: 'A' }], Header: [], Episodes: [] },
    notRun: ['Episodes_last'],
  },
]);
