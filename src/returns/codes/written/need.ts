import { type Cell, unreadable } from '../../reading/cells.ts';
import { remembered } from './remembered.ts';
import { firstMatch, isNotRecorded, wordsOf } from './words.ts';

/** CIN of the return: the main reason for being looked after. */
export type NeedCode = 'N1' | 'N2' | 'N3' | 'N4' | 'N5' | 'N6' | 'N7' | 'N8';

const CODES = ['N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7', 'N8'] as const;

/** *Child's Category of Need* in the return's codes, alone, with words or a letter ("N1a - …"), or from the words. */
export const readNeed = remembered(readAnew);

function readAnew(text: string): Cell<NeedCode> {
  if (isNotRecorded(text)) return null;
  const code = /\b(N\d)(?![0-9])/i.exec(text.replace(/_/g, ' '))?.[1]?.toUpperCase();
  if (code === 'N0' || code === 'N9') return null; // not stated, and not a child in need: neither is a reason
  const numbered = /^(?:CIN - )?([1-8])[a-z] /.exec(text.trim())?.[1]; // "1a Physical Abuse"
  const known = CODES.find((one) => one === (code ?? `N${numbered ?? ''}`));
  if (known !== undefined) return known;
  const words = wordsOf(text.replace(/_/g, ' '));
  return NO_NEED.test(words) ? null : (firstMatch(words, WORDS) ?? unreadable);
}

/** Words for someone who is not in need, or whose need is not said. */
const NO_NEED =
  /\bnot (cin|(a )?child in need|in need)\b|\bother than child|^no( need code recorded)?$|\bstep parent adoption\b/;

const WORDS: readonly (readonly [RegExp, NeedCode])[] = [
  [/\bdysfunction/, 'N5'],
  [/\bunacceptable behaviou?r|\bbehaviour impacting\b|^bhv\b/, 'N6'],
  [/\bacute (di)?stress\b|\btemporary crisis\b/, 'N4'],
  [
    /\bparent\w* (illness|disab|health|alcohol|learning)|^par\b|\bparents or carers to care\b|\bparent carer\b/,
    'N3',
  ],
  [/\bdisab|^dis\b|^mental health\b/, 'N2'],
  [
    /\babuse\b|\bneglect\b|\bharm\b|\bexploitation\b|\bdomestic violence\b|\bsubstance mis|^abs\b|^section 47$/,
    'N1',
  ],
  [/\bchronically inadequate\b|^fds\b|^fst\b/, 'N5'],
  [/\blow income\b|\bincome below\b|^inc\b/, 'N7'],
  [
    /\babsent parent|\bparent absent\b|\bhaving no parents\b|\bunaccompanied\b|\buasc\b|\basylum\b|^abp\b/,
    'N8',
  ],
];
