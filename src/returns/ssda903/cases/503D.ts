import { casesOf, type RuleCase } from '../testing/rule-case.ts';
import { unchangedCases } from '../testing/unchanged.ts';

const DECOM = '01/06/2022';
const renamed: RuleCase['tables'] = {
  Episodes: [
    { CHILD: 'A', DECOM, PLACE: 'K3' },
    { CHILD: 'B', DECOM, PLACE: 'Z11' },
    { CHILD: 'C', DECOM, PLACE: 'Z14' },
    { CHILD: 'D', DECOM, PLACE: 'H5' },
    { CHILD: 'E', DECOM, PLACE: 'Z1' },
    { CHILD: 'F', DECOM, PLACE: 'K2' },
  ],
  Episodes_last: [
    { CHILD: 'A', DECOM, PLACE: 'H5' },
    { CHILD: 'B', DECOM, PLACE: 'Z1' },
    { CHILD: 'C', DECOM, PLACE: 'Z1' },
    { CHILD: 'D', DECOM, PLACE: 'K3' },
    { CHILD: 'E', DECOM, PLACE: 'Z11' },
    { CHILD: 'F', DECOM, PLACE: 'H5' },
  ],
};

export const cases = casesOf('503D', [
  ...unchangedCases('PLACE', ['U1', 'K2']),
  {
    says: 'before 2023-24 no code was renamed',
    year: '2022-23',
    tables: renamed,
    flags: { Episodes: [0, 1, 2, 3, 4, 5] },
  },
  {
    says: 'in 2023-24 H5 may become K3, and not the other way about',
    year: '2023-24',
    tables: renamed,
    flags: { Episodes: [1, 2, 3, 4, 5] },
  },
  {
    says: 'in 2024-25 it still may',
    year: '2024-25',
    tables: renamed,
    flags: { Episodes: [1, 2, 3, 4, 5] },
  },
  {
    says: 'in 2025-26 Z1 may become Z11 to Z14, and H5 no longer K3',
    year: '2025-26',
    tables: renamed,
    flags: { Episodes: [0, 3, 4, 5] },
  },
  { says: 'in 2026-27 neither may', tables: renamed, flags: { Episodes: [0, 1, 2, 3, 4, 5] } },
]);
