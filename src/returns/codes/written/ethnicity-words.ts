import type { EthnicGroup } from '#domain/people/words.ts';

/**
 * Words of a broad group, matched in order on words alone (lower case, no punctuation): several groups at once before
 * each group; a group's name before what was refused or never asked; the groups' names before peoples and countries.
 */
export const ethnicWords: readonly (readonly [RegExp, EthnicGroup])[] = [
  [/^white mixed white$|\bwhite\b.*\beuropean m(ixed|xd)\b|^white british mixed british$/, 'white'],
  [/\bmixed asian$/, 'asian'],
  [/\bmixed black$/, 'black'],
  [/\bmixed|\bdual\b|\bmultiple\b/, 'mixed'],
  [
    /\bwhite (and |\+ )?(black|asian|chinese|indian|pakistani)\b|\bblack (african |caribbean )?(and )?white\b/,
    'mixed',
  ],
  [/\basian (and )?(white|chinese|black)\b|\b(black|chinese|white) and any other\b/, 'mixed'],
  [/^(c4 )?asian (or )?(asian brit(ish)?|british) (afghan\w*|chinese|filipino|iraqi|vietnamese)$/, 'other'],
  [
    /^(any )?other ethnic (group|background)|\bchinese or other ethnic group\b|^unspecified any other/,
    'other',
  ],
  [/\bwhite/, 'white'],
  [/\bblack\b/, 'black'],
  [/\basian\b/, 'asian'],
  [/^other( |$)/, 'other'],
  [/\bany other ethnic|\bother eth\b|\bother ethnic/, 'other'],
  [
    /\bnot\b|\brefus|\bdeclin|\bprefer|\bunk(nown)?\b|\bunborn\b|\bno (client|initial|data|information)\b/,
    'not-known',
  ],
  [
    /\bwould not say\b|\bdid not wish\b|\bundeclared\b|\bunable to provide\b|\bbefore ethnicity obtained\b/,
    'not-known',
  ],
  [
    /\bindian\b|\bpakistan\w*|\bbang[al]+desh\w*|\bkashmiri\b|\bpunjabi\b|^mauritian$|^afghan$|^syrian$/,
    'asian',
  ],
  [/\bafrican\b|\bcarr?ib+ean\b|^bac\b|\bnigerian\b|\bsomali\w*|\bsudanese\b/, 'black'],
  [
    /\bchinese\b|\bvietnam\w*|\bfilipino\b|\btaiwanese\b|\bthai\b|\bmalay\b|\bpolynesian\b|\bother european\b/,
    'other',
  ],
  [
    /\barab\b|\biran\w*|\biraqi?\b|\begyptian\b|\byemeni\b|\bmoroccan\b|\bkurdish sorani\b|^kosovan$/,
    'other',
  ],
  [/\bsouth central american\b/, 'other'],
  [
    /\bgypsy|\broma\b|\btravell?er|\birish\b|\bbritish\b|\benglish\b|\bscottish\b|\bwelsh\b|^jersey$|^jewish$/,
    'white',
  ],
  [
    /\balbanian\b|\bbosnian\b|\bbulgarian\b|\bcroatian\b|\bgreek\b|\bitalian\b|\bpol(ish|e)\b|\bportuguese\b/,
    'white',
  ],
  [/\bturkish\b|\bkurdish\b|^mediterranean\b/, 'white'],
];

/** The numbers of case systems' own lists, on the text as written: the letter is the group, E3 to E5, F, N, U none. */
export const ethnicNumbers: readonly (readonly [RegExp, EthnicGroup])[] = [
  [/^(A|A(\.A)?\d+(\.\d+)?|A: A\d+)$/, 'white'],
  [/^(B|B(\.B)?\d+(\.\d+)?|B: B\d+)$/, 'mixed'],
  [/^(C|C(\.C)?\d+(\.\d+)?|C: C\d+)$/, 'asian'],
  [/^(D|D(\.D)?\d+(\.\d+)?|D: D\d+)$/, 'black'],
  [/^E[345]$/, 'not-known'],
  [/^(E|E(\.E)?\d+(\.\d+)?|E: E\d+)$/, 'other'],
  [/^\(?[FNU](\d|\.[A-Z]\d)?\)?$|^0$|^DTG$|^NS$|^XXXX( -)?$/, 'not-known'],
];
