import { casesOf } from '../testing/rule-case.ts';

const inCare = [{ DECOM: '01/05/2026' }];
const ended = { SW_DECOM: '01/05/2026', SW_DEC: '01/02/2027' };

export const cases = casesOf('SW17STG2', [
  {
    says: 'the latest has ended',
    tables: { Episodes: inCare, SWEpisodes: [{ SW_DECOM: '01/04/2026', SW_DEC: '01/05/2026' }, ended] },
    flags: { SWEpisodes: [1] },
  },
  {
    says: 'the latest goes on, wherever it stands in the file',
    tables: { Episodes: inCare, SWEpisodes: [{ SW_DECOM: '01/02/2027' }, ended] },
  },
  {
    says: 'an earlier one goes on and the latest has ended',
    tables: { Episodes: inCare, SWEpisodes: [{ SW_DECOM: '01/04/2026' }, ended] },
    flags: { SWEpisodes: [1] },
  },
  {
    says: 'care ended the day before 31 March, on the day, or the day after',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '01/05/2026', DEC: '30/03/2027' },
        { CHILD: 'B', DECOM: '01/05/2026', DEC: '31/03/2027' },
        { CHILD: 'C', DECOM: '01/05/2026', DEC: '01/04/2027' },
      ],
      SWEpisodes: [
        { CHILD: 'A', ...ended },
        { CHILD: 'B', ...ended },
        { CHILD: 'C', ...ended },
      ],
    },
    flags: { SWEpisodes: [2] },
  },
  {
    says: 'care began on 31 March, or the day after, or there is none',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '31/03/2027' },
        { CHILD: 'B', DECOM: '01/04/2027' },
      ],
      SWEpisodes: [
        { CHILD: 'A', ...ended },
        { CHILD: 'B', ...ended },
        { CHILD: 'C', ...ended },
      ],
    },
    flags: { SWEpisodes: [0] },
  },
  {
    says: 'of two who started on one day, one goes on, whichever comes first in the file',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '01/05/2026' },
        { CHILD: 'B', DECOM: '01/05/2026' },
      ],
      SWEpisodes: [
        { CHILD: 'A', ...ended },
        { CHILD: 'A', SW_DECOM: '01/05/2026' },
        { CHILD: 'B', SW_DECOM: '01/05/2026' },
        { CHILD: 'B', ...ended },
      ],
    },
  },
  {
    says: 'of two who started on one day, both ended: the later in the file is the latest',
    tables: { Episodes: inCare, SWEpisodes: [ended, ended] },
    flags: { SWEpisodes: [1] },
  },
  {
    says: 'a start that is no date comes last',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '01/05/2026' },
        { CHILD: 'B', DECOM: '01/05/2026' },
      ],
      SWEpisodes: [
        { CHILD: 'A', SW_DECOM: '2027-02-01', SW_DEC: 'MARCH' },
        { CHILD: 'A', SW_DECOM: '01/05/2026' },
        { CHILD: 'B', SW_DECOM: 'SPRING' },
        { CHILD: 'B', ...ended },
      ],
    },
    flags: { SWEpisodes: [0] },
  },
  {
    says: 'an end that is no date has still been given, and care whose end is no date goes on',
    tables: {
      Episodes: [{ DECOM: '01/05/2026', DEC: 'SPRING' }],
      SWEpisodes: [{ SW_DECOM: '01/05/2026', SW_DEC: 'SPRING' }],
    },
    flags: { SWEpisodes: [0] },
  },
]);
