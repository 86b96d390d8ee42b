import { casesOf } from '../testing/rule-case.ts';

const start = { SW_DECOM: '01/05/2026' };

export const cases = casesOf('SW11bSTG2', [
  {
    says: 'the only one ends six days before 31 March, five days, on the day, and the day after',
    tables: {
      SWEpisodes: [
        { CHILD: 'A', ...start, SW_DEC: '25/03/2027' },
        { CHILD: 'B', ...start, SW_DEC: '26/03/2027' },
        { CHILD: 'C', ...start, SW_DEC: '31/03/2027' },
        { CHILD: 'D', ...start, SW_DEC: '01/04/2027' },
        { CHILD: 'E', ...start, SW_DEC: '' },
      ],
    },
    flags: { SWEpisodes: [1, 2] },
  },
  {
    says: 'another follows on the day or later',
    tables: {
      SWEpisodes: [
        { CHILD: 'A', ...start, SW_DEC: '28/03/2027' },
        { CHILD: 'A', SW_DECOM: '28/03/2027' },
        { CHILD: 'B', SW_DECOM: '30/03/2027' },
        { CHILD: 'B', ...start, SW_DEC: '28/03/2027' },
      ],
    },
  },
  {
    says: 'the last of several ends, wherever it stands in the file',
    tables: {
      SWEpisodes: [
        { CHILD: 'A', SW_DECOM: '01/06/2026', SW_DEC: '28/03/2027' },
        { CHILD: 'A', SW_DECOM: '01/05/2026', SW_DEC: '01/06/2026' },
        { CHILD: 'B', SW_DECOM: '01/05/2026', SW_DEC: '28/03/2027' },
        { CHILD: 'B', SW_DECOM: '01/06/2026' },
      ],
    },
    flags: { SWEpisodes: [0] },
  },
  {
    says: 'of two who started on one day, the later in the file is the last',
    tables: {
      SWEpisodes: [
        { CHILD: 'A', ...start },
        { CHILD: 'A', ...start, SW_DEC: '28/03/2027' },
        { CHILD: 'B', ...start, SW_DEC: '28/03/2027' },
        { CHILD: 'B', ...start },
      ],
    },
    flags: { SWEpisodes: [1] },
  },
  {
    says: 'it began on the day it ended, alone or beside another who began on that day',
    tables: {
      SWEpisodes: [
        { CHILD: 'A', SW_DECOM: '28/03/2027', SW_DEC: '28/03/2027' },
        { CHILD: 'B', SW_DECOM: '28/03/2027' },
        { CHILD: 'B', SW_DECOM: '28/03/2027', SW_DEC: '28/03/2027' },
      ],
    },
    flags: { SWEpisodes: [0] },
  },
  {
    says: 'one that merely has no start is not the last, unless none has one',
    tables: {
      SWEpisodes: [
        { CHILD: 'A', ...start, SW_DEC: '28/02/2027' },
        { CHILD: 'A', SW_DECOM: '', SW_DEC: '28/03/2027' },
        { CHILD: 'B', SW_DECOM: '', SW_DEC: '28/03/2027' },
      ],
    },
    flags: { SWEpisodes: [2] },
  },
  {
    says: 'an end that is no date, or in part',
    tables: {
      SWEpisodes: [
        { CHILD: 'A', ...start, SW_DEC: '2027-03-28' },
        { CHILD: 'B', ...start, SW_DEC: 'ZZ/03/2027' },
      ],
    },
  },
  {
    says: 'one whose start is no date is not the last, beside one that has a start',
    tables: {
      SWEpisodes: [
        { SW_DECOM: 'SPRING', SW_DEC: '31/03/2027' },
        { SW_DECOM: '01/05/2026', SW_DEC: '01/06/2026' },
      ],
    },
  },
]);
