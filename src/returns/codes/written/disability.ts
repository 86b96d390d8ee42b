import { type Cell, readYesNo, unreadable } from '../../reading/cells.ts';
import { remembered } from './remembered.ts';
import { isNotRecorded, withoutListLetter, wordsOf } from './words.ts';

/**
 * Whether someone has a disability: yes or no, or the children in need census's disability codes and their names, any
 * of which but NONE is a yes. Refused and not obtained are nothing recorded.
 */
export const readDisability = remembered(readAnew);

function readAnew(text: string): Cell<boolean> {
  const words = wordsOf(withoutListLetter(text));
  if (isNotRecorded(text) || /^(nobt|refu|refused|not obtained)\b/.test(words)) return null;
  const answer = readYesNo(withoutListLetter(text));
  if (answer !== unreadable) return answer;
  if (/^no(ne)?\b/.test(words)) return false;
  return DISABILITIES.test(words) ? true : unreadable;
}

const DISABILITIES =
  /^(aut|autism|asperger|diagnosed with autism|beh|behaviour|comm|communication|con|conc?ious|conscious|dda|disab|hand|hear|inc|incont|ld|learning|mob|mobility|other dda|pc|personal care|vis|vision)/;
