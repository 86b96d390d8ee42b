import { casesOf } from '../testing/rule-case.ts';
import { unchangedCases } from '../testing/unchanged.ts';

export const cases = casesOf('503C', unchangedCases('CIN', ['N1', 'N2']));
