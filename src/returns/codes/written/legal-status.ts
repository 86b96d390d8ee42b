import { type Cell, unreadable } from '../../reading/cells.ts';
import { remembered } from './remembered.ts';
import { firstMatch, isNotRecorded, unmappedCode, wordsOf } from './words.ts';

/** LS of the return. */
export type LegalStatusCode =
  'C1' | 'C2' | 'D1' | 'E1' | 'V2' | 'V3' | 'V4' | 'J1' | 'J2' | 'J3' | 'L1' | 'L2' | 'L3';

const CODES = ['C1', 'C2', 'D1', 'E1', 'V2', 'V3', 'V4', 'J1', 'J2', 'J3', 'L1', 'L2', 'L3'] as const;

/**
 * Legal status in the return's codes, alone, with words, or from the words. A placement order granted with a care
 * order is E1. Statuses that do not make a child looked after (supervision and child arrangements orders, special
 * guardianship, secure accommodation orders, which are added to another) are unreadable here: `isOtherLegalStatus`.
 */
export const readLegalStatus = remembered(readAnew);

function readAnew(text: string): Cell<LegalStatusCode> {
  if (isNotRecorded(text)) return null;
  const written = (unmappedCode(text) ?? text.trim()).replace(/^CLA\s*-\s*/i, '');
  const code = /^([A-Z]\d)(?![0-9A-Za-z])/i.exec(written)?.[1] ?? /\[([A-Z]\d)\]$/.exec(written)?.[1];
  if (code !== undefined) return CODES.find((known) => known === code.toUpperCase()) ?? unreadable;
  const words = wordsOf(written);
  if (/\bresidence requirement\b|\byouth rehabilitation order\b|\bacc s 12aa\b/.test(words)) return 'J3';
  if (/\bunder pace\b/.test(words)) return 'J2';
  return isOtherLegalStatus(words) ? unreadable : (firstMatch(words, WORDS) ?? unreadable);
}

/** A status that stands in case systems beside the looked-after ones, and makes nobody looked after. */
export function isOtherLegalStatus(text: string): boolean {
  return OTHERS.test(wordsOf(text));
}

const OTHERS =
  /\bspecial guardian|\bsgo\b|\bchild arrangements?\b|\bresidence ?order\b|\bsupervision\b|\bsupervsn\b|^sup ord|\bsecure accom|\bprivate foster|\bcare leaver\b|\bsection (17|47)\b|\bcontact order\b|\badoption order\b|\bspecific issue|\bfamily assistance/;

const WORDS: readonly (readonly [RegExp, LegalStatusCode])[] = [
  [/\bshort term breaks\b.*\b(agreements|not individual)\b/, 'V4'],
  [/\bshort term breaks\b.*\bepisodes\b/, 'V3'],
  [/\bplacement order\b|^po$/, 'E1'],
  [/\binterim care order\b|^ico$|^l30\b/, 'C1'],
  [/\bpace\b/, 'J2'],
  [/\bremand/, 'J1'],
  [/\bpolice p(rotection|owers)\b|^ppo$/, 'L1'],
  [/\bemergency protection\b|^epo\b|^l59 epo\b/, 'L2'],
  [/\bchild assessment order\b/, 'L3'],
  [/\bfree(d|ing)\b/, 'D1'],
  [/\bcare order\b|^fco$|^ward of court$|^wardship\b|^l31\b/, 'C2'],
  [/\bs ?(ec(tion)? )?20\b|\bs20\b|\bsingle (period|placement)\b/, 'V2'],
];
