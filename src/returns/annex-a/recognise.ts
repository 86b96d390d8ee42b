import { CHILD_ID, foldHeading, list8Headings, list9Headings } from './headings.ts';
import { type ListLayout, type ListName, lists } from './lists.ts';

/** Headings that tell one list from the others: at least two of them, with the child's (or adopter's) id, name it. */
const TELLING: Readonly<Record<ListName, readonly RegExp[]>> = {
  'List 1': [/^date of contact$/, /\bcontact source\b|\bsource of contact\b/],
  'List 2': [/^assessment start date$/, /^assessment completion date$/, /\borganisation completing\b/],
  'List 3': [
    /\bdate of referral\b|\breferral date\b/,
    /\breferral source\b/,
    /\bnfa\b/,
    /\bnumber of referrals\b/,
  ],
  'List 4': [/\bcontinuous assessment start\b/, /\bseen during\b/, /\bauthorisation\b/, /\brequiring la\b/],
  'List 5': [
    /\bstrategy discussion\b/,
    /\binitial child protection conference\b/,
    /\bsection 47\b/,
    /\bicpcs?\b/,
  ],
  'List 6': [/\bcin start\b/, /\bprimary need\b/, /\blast seen\b/, /\bcin closure\b/, /\bcase status\b/],
  'List 7': [
    /\bprotection plan start\b/,
    /\binitial category of abuse\b/,
    /\blatest category of abuse\b/,
    /\bprevious child protection plans\b/,
  ],
  'List 8': [
    list8Headings['Date Started to be Looked After'],
    list8Headings["Child's Legal Status"],
    list8Headings['Placement Type'],
    list8Headings['Date of Latest Statutory Review'],
    list8Headings['Date of Last Health Assessment'],
    list8Headings['Number of Placements in the Last 12 months'],
    list8Headings['What is the permanence plan for this child?'],
  ],
  'List 9': [
    list9Headings['Eligibility Category'],
    list9Headings['Latest Pathway Plan Review Date'],
    list9Headings['LA in Touch'],
    list9Headings['Suitability of Accommodation'],
    list9Headings['Activity Status'],
    list9Headings['Allocated Personal Advisor'],
  ],
  'List 10': [
    /\bshould be placed for adoption\b/,
    /\bdate of placement order\b/,
    /\bdate placed for adoption\b/,
    /\bno longer (be )?placed\b/,
    /\bmatching child\b/,
  ],
  'List 11': [/\benquiry received\b/, /\bstage 1\b/, /\bstage 2\b/, /\bapplication (submitted|approved)\b/],
};

const ADOPTER_ID = /\badopter\b.*\b(id|identifier)\b/;

/**
 * The list of Annex A that a header's columns are of, in any order, case, spacing and punctuation, or undefined. The
 * columns of the Standard Safeguarding Dataset and of the return are none of them.
 */
export function looksLikeAnnexA(header: readonly string[]): ListName | undefined {
  const headings = header.map(foldHeading).filter((heading) => heading !== '');
  const has = (pattern: RegExp): boolean => headings.some((heading) => pattern.test(heading));
  const [best] = lists
    .filter(({ list }) => has(list === 'List 11' ? ADOPTER_ID : CHILD_ID))
    .map(({ list }) => ({ list, share: TELLING[list].filter(has).length }))
    .filter(({ share }) => share >= 2)
    .map(({ list, share }) => ({ list, share: share / TELLING[list].length }))
    .toSorted((a, b) => b.share - a.share);
  return best?.list;
}

/** The list that a sheet's name says it is: "List 9", "9. Care leavers", "List_09 - Leaving care services". */
export function listOfSheet(name: string): ListName | undefined {
  const folded = name
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, ' ');
  const number =
    /^(?:annex a )?(?:list )?0?(\d{1,2})(?=$|[\s.:–-])/.exec(folded)?.[1] ??
    /\blist 0?(\d{1,2})\b/.exec(folded)?.[1];
  const byNumber = number === undefined ? undefined : lists.find(({ list }) => list === `List ${number}`);
  return (byNumber ?? lists.find(({ title }) => folded === title.toLowerCase()))?.list;
}

/** Where each column of a list stands in a header: the template's own heading, else the first that says the same. */
export function columnsOf(layout: ListLayout, header: readonly string[]): ReadonlyMap<string, number> {
  const folded = header.map(foldHeading);
  const patterns: Readonly<Record<string, RegExp>> =
    layout.list === 'List 8' ? list8Headings : layout.list === 'List 9' ? list9Headings : {};
  const found = new Map<string, number>();
  for (const column of layout.columns) {
    const at = folded.indexOf(foldHeading(column));
    if (at !== -1) found.set(column, at);
  }
  const taken = new Set(found.values());
  for (const column of layout.columns) {
    const pattern = patterns[column];
    if (found.has(column) || pattern === undefined) continue;
    const at = folded.findIndex((heading, index) => !taken.has(index) && pattern.test(heading));
    if (at === -1) continue;
    found.set(column, at);
    taken.add(at);
  }
  return found;
}
