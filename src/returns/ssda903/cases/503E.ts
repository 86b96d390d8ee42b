import { casesOf } from '../testing/rule-case.ts';
import { unchangedCases } from '../testing/unchanged.ts';

export const cases = casesOf('503E', unchangedCases('PLACE_PROVIDER', ['PR1', 'PR4']));
