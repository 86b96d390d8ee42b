import type { Sex } from '#domain/people/words.ts';
import { type Cell, unreadable } from '../../reading/cells.ts';
import { remembered } from './remembered.ts';
import { isBlank, withoutListLetter, wordsOf } from './words.ts';

/**
 * Sex, from the return's codes or the words of *Gender* columns. Words that tell gender and not sex (transgender,
 * non-binary, neither) and words that tell nothing are `unknown`, as SEX code U is.
 */
export const readSex = remembered(readAnew);

function readAnew(text: string): Cell<Sex> {
  if (isBlank(text)) return null;
  const words = wordsOf(withoutListLetter(text));
  if (/^(1|m|male|boy|man|01)$/.test(words)) return 'male';
  if (/^(2|f|female|girl|woman|02)$/.test(words)) return 'female';
  return UNKNOWN.test(words) ? 'unknown' : unreadable;
}

const UNKNOWN =
  /^(0|00|9|09|i|u)$|\bnot\b|\bunknown\b|\bun(specified|born|able)\b|\bgender\b|\bindeterminate\b|\bwithheld\b|\bneither\b|\bnon binary\b|\btransgender\b|\bprefer/;
