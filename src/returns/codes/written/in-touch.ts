import type { HomeCode, InTouch } from '#domain/people/words.ts';
import { type Cell, unreadable } from '../../reading/cells.ts';
import { remembered } from './remembered.ts';
import { firstMatch, isNotRecorded, withoutListLetter, wordsOf } from './words.ts';

/** Older lists join two facts: whether the authority is in touch, and that they live abroad or nobody knows where. */
export interface InTouchWritten {
  readonly inTouch: InTouch;
  readonly home: HomeCode | undefined;
}

/**
 * List 9's *LA in Touch* and the SSD's in-touch code, by their words: the six answers of the return. Letters and
 * numbers clash between lists (`c)` is Died in Ofsted's template and Not recorded in others; 3 is Refuses in one list
 * and Yes, gone abroad in another), so a bare one says nothing, but for 1 and 2, which are yes and no in every list.
 * *Exclude* may be any of three answers, so it is unreadable. Residence not known stands only for "No, residence not
 * known", the one entry of the older return that has it.
 */
export const readInTouch = remembered(readAnew);

function readAnew(text: string): Cell<InTouchWritten> {
  if (isNotRecorded(text)) return null;
  const words = wordsOf(withoutListLetter(text));
  if (NOTHING_RECORDED.test(words)) return null;
  const inTouch = firstMatch(words, ANSWERS);
  if (inTouch === undefined) return unreadable;
  return { inTouch, home: firstMatch(words, HOMES) };
}

const NOTHING_RECORDED = /not recorded$|^no contact recorded$|^no care leaver details\b/;

const ANSWERS: readonly (readonly [RegExp, InTouch])[] = [
  [/\bdied\b|\bdeceased\b/, 'died'],
  [/\breturned (home|to (live with )?(parent|family|home))|^rhom\b/, 'returned-home'],
  [/\bno longer requires?\b|^nreq\b/, 'no-longer-requires'],
  [/\brefuse[sd]?\b|^refu\b/, 'refuses'],
  [/^(\d+ )?no\b|\bnot in touch\b|^n$|^2$|^residence not known$/, 'no'],
  [/^(\d+ )?yes\b|^in touch|^y$|^1$/, 'yes'],
];

const HOMES: readonly (readonly [RegExp, HomeCode])[] = [
  [/\bgone abroad\b/, 'G'],
  [/\bresidence not known\b/, 'R'],
];
