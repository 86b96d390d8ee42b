import { type Cell, unreadable } from '../../reading/cells.ts';
import { remembered } from './remembered.ts';
import { firstMatch, isNotRecorded, wordsOf } from './words.ts';

/** PLACE of the return, today's codes and those retired since 2015 that a history still holds. */
const CODES = [
  'A3',
  'A4',
  'A5',
  'A6',
  'H5',
  'K1',
  'K2',
  'K3',
  'P1',
  'P2',
  'P3',
  'Q1',
  'Q2',
  'R1',
  'R2',
  'R3',
  'R5',
  'S1',
  'T0',
  'T1',
  'T2',
  'T3',
  'T4',
  'U1',
  'U2',
  'U3',
  'U4',
  'U5',
  'U6',
  'Z1',
  'Z11',
  'Z12',
  'Z13',
  'Z14',
] as const;

/** Codes that the return never had or dropped before 2015, and what they are read as. */
const READ_AS: Readonly<Record<string, string>> = {
  A1: 'A',
  A2: 'A',
  F1: 'U',
  F2: 'U',
  F3: 'U',
  F4: 'U',
  F5: 'U',
  F6: 'U',
  H1: 'K1',
  H2: 'K1',
  H3: 'K2',
  H4: 'K2',
  M1: 'Z1',
  M2: 'Z1',
  M3: 'Z1',
  R4: 'Z1',
  X1: 'Z1',
};

/**
 * *Placement Type* in the return's codes, alone, with words or a letter before, or from the words. Words that say less
 * than a code are read as far as they go: `U` a foster placement, `A` placed for adoption, `T0` a temporary move.
 */
export const readPlace = remembered(readAnew);

function readAnew(text: string): Cell<string> {
  if (isNotRecorded(text)) return null;
  const written = text.trim().replace(/^[a-z]{1,2}\)\s*/, '');
  const code = codeIn(written);
  const words = wordsOf(written);
  // H5 and R5 stand before other homes' words in some case systems' lists: what the words say is then what it is.
  const unsure = code === undefined || code === 'H5' || code === 'R5';
  return (unsure ? (firstMatch(words, WORDS) ?? code) : code) ?? unreadable;
}

function codeIn(written: string): string | undefined {
  const found =
    /^([A-Z]\d{1,2})(?=$|[\s:[–-]|OUT)/.exec(written)?.[1] ??
    /^(Z1)0\d /.exec(written)?.[1] ??
    /[[(]([A-Z]\d)[ab]?[\])]$/.exec(written)?.[1];
  return found === undefined ? undefined : (CODES.find((known) => known === found) ?? READ_AS[found]);
}

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bplaced? (4|for) adopt|\badoptive placement\b|^adoption (placement|with)\b/, 'A'],
  [
    /\bnot subje\wt to\b|\boutside childrens home\b|\bnot reg childrens\b|\bsemi independ[ae]n|\bhostels (and )?other|^secure units homes and hostels$/,
    'H5',
  ],
  [/\bregistered supported accommodation\b|^supported accommodation$/, 'K3'],
  [/^temp(orary)?\b|^all types of temporary\b|\bshort break respite\b/, 'T0'],
  [/\byoung offender|\byoi\b|\bprison\b|^ytc$|\bcustodial\b/, 'R5'],
  [/\brelative\b.*\bnot (long term|ffa)\b/, 'U3'],
  [/\brelative\b.*\blong term\b/, 'U1'],
  [/\brelative\b.*\b(also an )?approved\b/, 'U2'],
  [/\bfost\w*\b|\bf carer\b|^reg (24|38)\b|^with parent relative friend\b/, 'U'],
  [/\bindepend[ae]nt( living)?\b|\bliving independently\b/, 'P2'],
  [/\bparents?\b/, 'P1'],
  [/\bresidential employment\b/, 'P3'],
  [/\bsecure (unit|childrens homes?|accommodation)\b/, 'K1'],
  [/\bresidential schools?\b|^schools\b/, 'S1'],
  [/\bresidential care homes?\b/, 'R1'],
  [/\bnhs\b|\bhealth trust\b/, 'R2'],
  [/\bmother (and )?baby\b|\bfamily centre\b/, 'R3'],
  [/\bchildrens homes?\b|\bhomes and hostels\b/, 'K2'],
  [/\bresidential accom|\bhostels\b/, 'H5'],
  [/^other placements?\b|^whereabouts\b/, 'Z1'],
];
