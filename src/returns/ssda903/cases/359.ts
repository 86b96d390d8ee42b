import { casesOf } from '../testing/rule-case.ts';

const grownUp = [{ DOB: '30/03/2009' }];

export const cases = casesOf('359', [
  {
    says: 'the eighteenth birthday is on 30 March',
    tables: { Header: grownUp, Episodes: [{ LS: 'C2', PLACE: 'U6' }] },
    flags: { Episodes: [0] },
  },
  {
    says: 'the eighteenth birthday is on 31 March',
    tables: { Header: [{ DOB: '31/03/2009' }], Episodes: [{ LS: 'C2', PLACE: 'U6' }] },
  },
  {
    says: 'a children’s home under section 20',
    tables: { Header: grownUp, Episodes: [{ LS: 'V2', PLACE: 'K2' }] },
  },
  {
    says: 'section 20 elsewhere, and a children’s home under another status',
    tables: { Header: grownUp, Episodes: [{ LS: 'V2', PLACE: 'U6' }, { LS: 'C2', PLACE: 'K2' }, {}] },
    flags: { Episodes: [0, 1, 2] },
  },
  {
    says: 'the episode has an end, or something that was meant for one',
    tables: {
      Header: grownUp,
      Episodes: [
        { DEC: '30/03/2027', LS: 'C2' },
        { DEC: 'MARCH', LS: 'C2' },
      ],
    },
  },
  {
    says: 'no date of birth, and nothing in Header',
    tables: {
      Header: [{ CHILD: 'A' }],
      Episodes: [
        { CHILD: 'A', LS: 'C2' },
        { CHILD: 'B', LS: 'C2' },
      ],
    },
  },
]);
