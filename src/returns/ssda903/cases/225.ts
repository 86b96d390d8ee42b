import { casesOf } from '../testing/rule-case.ts';

const left = { DECOM: '01/04/2026', PLACE: 'U6', DEC: '01/06/2026', REC: 'X1' };
const entered = { DECOM: '01/06/2026', PLACE: 'K2', RNE: 'P' };

export const cases = casesOf('225', [
  {
    says: 'a move with a reason, and without',
    tables: {
      Episodes: [
        { CHILD: 'A', ...left, REASON_PLACE_CHANGE: 'CARPL' },
        { CHILD: 'A', ...entered },
        { CHILD: 'B', ...left },
        { CHILD: 'B', ...entered },
      ],
    },
    flags: { Episodes: [2] },
  },
  {
    says: 'the file has the later episode first',
    tables: { Episodes: [entered, left] },
    flags: { Episodes: [1] },
  },
  {
    says: 'each reason for a new episode: P, B, T and U are moves',
    tables: {
      Episodes: ['P', 'B', 'T', 'U', 'L', 'S', ''].flatMap((RNE, at) => [
        { CHILD: `${at}`, ...left },
        { CHILD: `${at}`, ...entered, RNE },
      ]),
    },
    flags: { Episodes: [0, 2, 4, 6] },
  },
  {
    says: 'from each temporary placement, and to each',
    tables: {
      Episodes: ['T0', 'T1', 'T2', 'T3', 'T4'].flatMap((PLACE) => [
        { CHILD: `FROM ${PLACE}`, ...left, PLACE },
        { CHILD: `FROM ${PLACE}`, ...entered },
        { CHILD: `TO ${PLACE}`, ...left },
        { CHILD: `TO ${PLACE}`, ...entered, PLACE },
      ]),
    },
  },
  {
    says: 'no placement type is not a temporary one',
    tables: {
      Episodes: [
        { ...left, PLACE: '' },
        { ...entered, PLACE: '' },
      ],
    },
    flags: { Episodes: [0] },
  },
  {
    says: 'it ended care, or does not say how it ended',
    tables: {
      Episodes: [
        { CHILD: 'A', ...left, REC: 'E4A' },
        { CHILD: 'A', ...entered },
        { CHILD: 'B', ...left, REC: '' },
        { CHILD: 'B', ...entered },
      ],
    },
  },
  {
    says: 'no later episode of the same child',
    tables: {
      Episodes: [
        { CHILD: 'A', ...left },
        { CHILD: 'B', ...entered },
      ],
    },
  },
]);
