import { casesOf } from '../testing/rule-case.ts';
import { unchangedCases } from '../testing/unchanged.ts';

export const cases = casesOf('503F', unchangedCases('URN', ['SC000001', 'SC000002']));
