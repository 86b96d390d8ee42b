import type { EthnicGroup } from '#domain/people/words.ts';
import { type Cell, unreadable } from '../../reading/cells.ts';
import { type EthnicCode, ethnicGroupOf, isEthnicCode } from '../ethnic-group.ts';
import { ethnicNumbers, ethnicWords } from './ethnicity-words.ts';
import { remembered } from './remembered.ts';
import { firstMatch, isBlank, wordsOf } from './words.ts';

/** An ethnicity as written: the broad group, and the return's code where the cell gives it. */
export interface EthnicityWritten {
  readonly group: EthnicGroup;
  readonly code: EthnicCode | undefined;
}

/**
 * *Ethnicity* in the ways that case systems write it: a code of the return (`WBRI`, `a) WBRI`, `WBRI - White British`,
 * `White British [WBRI]`), one of the Department's extended codes (`WEEU`), words, or the case system's own numbers
 * (`A1`, `(B.B1) …`). Words count before numbers, for the numbers clash: `A - Indian` is Asian, `A1` White.
 */
export const readEthnicity = remembered(readAnew);

function readAnew(text: string): Cell<EthnicityWritten> {
  if (isBlank(text)) return null;
  if (text.trim().startsWith('#')) return unreadable; // #MULTIVALUE, #REF!
  const code = codeIn(text.trim());
  if (code !== undefined) return { group: ethnicGroupOf(code) ?? 'not-known', code };
  const group =
    extendedGroup(text.trim()) ??
    firstMatch(wordsOf(text.replace(/^[a-z]\)\s*/, '')), ethnicWords) ??
    firstMatch(text.trim(), ethnicNumbers);
  return group === undefined ? unreadable : { group, code: undefined };
}

function codeIn(text: string): EthnicCode | undefined {
  const whole = text.toUpperCase();
  return isEthnicCode(whole) ? whole : text.split(/[^A-Z]+/).find(isEthnicCode);
}

/** The Department's extended codes (WEEU, BSOM, OAFG …): the first letter is the group; Chinese ones count as other. */
function extendedGroup(text: string): EthnicGroup | undefined {
  const code = /^~?(?:[A-Z]{2,4} - )?([WMABCO][A-Z]{3})(?![A-Z])/.exec(text)?.[1];
  return code === undefined || code === 'ARAB' ? undefined : LETTERS[code.slice(0, 1)];
}

const LETTERS: Readonly<Record<string, EthnicGroup>> = {
  W: 'white',
  M: 'mixed',
  A: 'asian',
  B: 'black',
  C: 'other',
  O: 'other',
};
