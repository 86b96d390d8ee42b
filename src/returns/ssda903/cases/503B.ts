import { casesOf } from '../testing/rule-case.ts';
import { unchangedCases } from '../testing/unchanged.ts';

export const cases = casesOf('503B', unchangedCases('LS', ['C1', 'C2']));
