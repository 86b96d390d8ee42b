import { type Cell, unreadable } from '../../reading/cells.ts';
import { remembered } from './remembered.ts';
import { isNotRecorded, withoutListLetter, wordsOf } from './words.ts';

/**
 * Suitability of accommodation: 1 suitable and 2 unsuitable as in the return's ACCOM, or by the words. A bare 0 is the
 * return's "not known"; "0 - Unsuitable" says what it means.
 */
export const readSuitability = remembered(readAnew);

function readAnew(text: string): Cell<boolean> {
  if (isNotRecorded(text)) return null;
  const words = wordsOf(withoutListLetter(text));
  if (/^(0|exclude|not in touch or not recorded)$/.test(words)) return null;
  if (/\bunsuitable\b|\bnot (considered )?(to be )?suitable\b|^(2|n|no|false)$/.test(words)) return false;
  return /\bsuitable\b|^(1|y|yes|true)$/.test(words) ? true : unreadable;
}
