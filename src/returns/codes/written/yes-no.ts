import { type Cell, readYesNo, unreadable } from '../../reading/cells.ts';
import { isNotRecorded, withoutListLetter } from './words.ts';

/** Yes or no in a template's words ("a) Yes", "0 - No", "Y"); "Unknown" and the like are nothing recorded. */
export function readYesOrNo(text: string): Cell<boolean> {
  return isNotRecorded(text) ? null : readYesNo(withoutListLetter(text));
}

/**
 * Unaccompanied asylum-seeking child, now or formerly. In these columns 'CLA' stands for no and 'Non-CLA' for yes:
 * files that write them give them to children looked after otherwise, and to those whose UASC care has ended.
 */
export function readUasc(text: string): Cell<boolean> {
  if (/^(non-uasc|cla)$/i.test(text.trim())) return false;
  return /^(uasc|non-cla)$/i.test(text.trim()) ? true : readYesOrNo(text);
}

/** Whether a return interview was offered: "Not Offered (Missing Again)", "Offered and Declined (by YP)", yes, no. */
export function readInterviewOffered(text: string): Cell<boolean> {
  if (/^not offered\b/i.test(text.trim())) return false;
  return /^offered\b/i.test(text.trim()) ? true : readYesOrNo(text);
}

/** Whether a return interview was accepted. One that was declined was offered and not accepted. */
export function readInterviewAccepted(text: string): Cell<boolean> {
  if (/^not offered\b|^offered and (declined|refused)\b/i.test(text.trim())) return false;
  return /^offered and accepted\b/i.test(text.trim()) ? true : readYesOrNo(text);
}

/** In the authority's own area, or outside it. */
export function readInArea(text: string): Cell<boolean> {
  const words = withoutListLetter(text).toLowerCase();
  if (/^in(side)?( (la|borough|county|area|authority)( boundary)?)?$/.test(words)) return true;
  if (/^out(side)?( of)?( (la|borough|county|area|authority)( boundary)?)?$/.test(words)) return false;
  const answer = readYesOrNo(text);
  return typeof answer === 'boolean' || answer === null ? answer : unreadable;
}
