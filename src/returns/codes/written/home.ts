import type { HomeCode } from '#domain/people/words.ts';
import { type Cell, unreadable } from '../../reading/cells.ts';
import { isHomeCode } from '../home.ts';
import { remembered } from './remembered.ts';
import { firstMatch, isNotRecorded, unmappedCode, withoutListLetter, wordsOf } from './words.ts';

/** A home as written, with its suitability where the cell says that too (B1, B2; "Y - Not suitable"). */
export interface HomeWritten {
  readonly home: HomeCode;
  readonly suitable: boolean | undefined;
}

/**
 * *Type of Accommodation*: a letter of ACCOM, alone (`B`), joined with suitability (`B2`), before words (`B: …`,
 * `(B) …`), after them (`… [B]`), or the words themselves. A digit before words (`U3 - …`) is the case system's own and
 * says nothing of suitability. `a) …` is the place in a drop-down, not a letter of ACCOM. "Not recorded" is nothing
 * recorded; "Residence not known" is R.
 */
export const readHome = remembered(readAnew);

function readAnew(text: string): Cell<HomeWritten> {
  if (isNotRecorded(text)) return null;
  const bare = unmappedCode(text) ?? text.trim().toUpperCase();
  const coded = /^([A-Z])([12])?$/.exec(bare);
  if (coded !== null) return ofCode(coded[1] ?? '', coded[2]);
  const said = suitabilitySaid(text);
  const letter = letterIn(text.trim());
  if (letter !== undefined && isHomeCode(letter)) return { home: letter, suitable: said };
  const home = firstMatch(wordsOf(withoutListLetter(text)), WORDS);
  return home === undefined ? unreadable : { home, suitable: said };
}

/** "B: …", "B - …", "(B) …", "… [B]"; not "B) …", which is a place in a list. */
function letterIn(text: string): string | undefined {
  const before = /^(?:\(([A-Z])\d?\)|([A-Z])\d?)(?=[\s:–-])/.exec(text);
  return before?.[1] ?? before?.[2] ?? /\[([A-Z])\]$/.exec(text)?.[1];
}

function ofCode(letter: string, digit: string | undefined): Cell<HomeWritten> {
  if (!isHomeCode(letter)) return unreadable;
  // Homeless and in custody are never suitable in the return: an S1 or X1 says where, not how well.
  const impossible = digit === '1' && (letter === 'S' || letter === 'X');
  return { home: letter, suitable: digit === undefined || impossible ? undefined : digit === '1' };
}

function suitabilitySaid(text: string): boolean | undefined {
  if (/\bunsuitable\b|\bnot suitable\b/i.test(text)) return false;
  return /\bsuitable\b/i.test(text) ? true : undefined;
}

const WORDS: readonly (readonly [RegExp, HomeCode])[] = [
  [/\bcustody\b|\byoung offender|\bprison\b/, 'X'],
  [/\bstaying put\b|\bformer (fost|foster)|\bfoster (placement|carer)/, 'Z'],
  [/\bbed (and|&)? ?breakfast\b|^b b$/, 'W'],
  [/^semi independent\b|\bsemi independent\b|\bnot subject to childrens homes\b|\bmother and baby\b/, 'D'],
  [/\bnight shelter\b|\bemergency (accom|hostel)|\bdirect access\b/, 'V'],
  [/\bfoyers?\b/, 'T'],
  [/\bno fixed ab|\bhomeless\b|^nfa$/, 'S'],
  [/\bordinary lodgings?\b|\blodgings no formal support\b/, 'K'],
  [/\bsupported lodgings?\b/, 'E'],
  [/\bgone abroad\b|^abroad$/, 'G'],
  [/\bdeported\b/, 'H'],
  [/\b(residen\w*|whereabouts) (not know|unknown)/, 'R'],
  [/\bnhs\b|\bresidential\b|\bcommunity home\b|\bhomes and hostels\b/, 'C'],
  [
    /\bindepend[ae]nt living\b|\btenancy\b|\bown (flat|home)\b|\buniversity\b|\bcollege\b|\bown tenancy\b/,
    'U',
  ],
  [/\bparents?\b|\bparent s\b|\brelatives?\b|\bfriends family\b|\bfamily\b/, 'B'],
  [/^other\b|\bother accom|\bfriends\b|^cla$/, 'Y'],
];
