import type { TableName } from '../ssda903/layouts.ts';

/** What names say of tables of the return, once everything but letters and digits is a space. */
const SAYS: readonly (readonly [TableName, RegExp])[] = [
  ['Header', /\bheaders?\b/],
  ['Episodes', /(?<!\b(sw|worker) )\bepisodes?\b/],
  ['Reviews', /\breviews?\b/],
  ['UASC', /\buasc\b/],
  ['OC2', /\boc ?2\b/],
  ['OC3', /\boc ?3\b/],
  ['AD1', /\bad ?1\b/],
  ['PlacedAdoption', /\bplaced ?(for ?)?adoption\b/],
  ['PrevPerm', /\bprev(ious)? ?perm(anence)?\b/],
  ['Missing', /\bmissing\b/],
  ['SWEpisodes', /\b(sw|social worker) ?episodes?\b/],
  ['DoLo', /\b(do ?lo|dols?)\b/],
];

/**
 * The one table of the return that a file's name says it is, or undefined where it says none, or several. Names that
 * begin with `ssd`, or speak of a list by its number, are of other extracts: they say so as `other`.
 */
export function tableNamedBy(path: string): TableName | 'other' | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const words = name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
  if (/^ssd (?!a ?903)/.test(words) || /\b(list ?\d+|annex ?a)\b/.test(words)) return 'other';
  const said = SAYS.filter(([, pattern]) => pattern.test(words));
  return said.length === 1 ? said[0]?.[0] : undefined;
}
