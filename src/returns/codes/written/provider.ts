import { type Cell, unreadable } from '../../reading/cells.ts';
import { remembered } from './remembered.ts';
import { firstMatch, isNotRecorded, wordsOf } from './words.ts';

/** PLACE_PROVIDER of the return. */
export type ProviderCode = (typeof CODES)[number];

const CODES = ['PR0', 'PR1', 'PR2', 'PR3', 'PR4', 'PR5'] as const;

/** *Placement Provider* in the return's codes, alone or with words, or from the words. */
export const readProvider = remembered(readAnew);

function readAnew(text: string): Cell<ProviderCode> {
  if (isNotRecorded(text) || /^(not required|unauthorised placement)$/i.test(text.trim())) return null;
  const code = /\b(PR\d)\b/i.exec(text)?.[1]?.toUpperCase();
  if (code !== undefined) return CODES.find((known) => known === code) ?? unreadable;
  return firstMatch(wordsOf(text), WORDS) ?? unreadable;
}

const WORDS: readonly (readonly [RegExp, ProviderCode])[] = [
  [/\bparent/, 'PR0'],
  [/\bvoluntary\b|\bthird sector\b|\b3rd sect/, 'PR5'],
  [/\bprivate\b/, 'PR4'],
  [/\bother public\b/, 'PR3'],
  [/\bother (la|local auth)|\banother local authority\b/, 'PR2'],
  [/\bown\b|^local authority$/, 'PR1'],
];
