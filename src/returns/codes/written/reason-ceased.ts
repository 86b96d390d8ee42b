import { type Cell, unreadable } from '../../reading/cells.ts';
import { remembered } from './remembered.ts';
import { firstMatch, isNotRecorded, wordsOf } from './words.ts';

/** REC of the return, and X1 where another episode follows. */
export type ReasonCeasedCode = (typeof CODES)[number];

const CODES = [
  'E11',
  'E12',
  'E2',
  'E3',
  'E4A',
  'E4B',
  'E13',
  'E41',
  'E45',
  'E46',
  'E47',
  'E48',
  'E5',
  'E6',
  'E7',
  'E8',
  'E9',
  'E14',
  'E15',
  'E16',
  'E17',
  'X1',
] as const;

/**
 * Codes that were retired, or that case systems use for one of the return's, and the code each is read as. Where an
 * older code covers several of today's, it is read as the first of them: E1 adopted (E11, E12), E4 returned home (E4A
 * planned, E4B not), E43 special guardianship with a former foster carer (E45, E46), E44 with another (E47, E48). So are
 * words that do not say which. Nothing that Waymark works out differs within one of these groups.
 */
const READ_AS: Readonly<Record<string, ReasonCeasedCode>> = {
  E1: 'E11',
  E4: 'E4A',
  E41A: 'E41',
  E42: 'E45',
  E43: 'E45',
  E44: 'E47',
  E20: 'E17',
  E81: 'E8',
  E82: 'E8',
  E90: 'E17',
};

/** *Reason Ceased to be Looked After* in the return's codes, alone, with words or a letter before, or from the words. */
export const readReasonCeased = remembered(readAnew);

function readAnew(text: string): Cell<ReasonCeasedCode> {
  if (isNotRecorded(text)) return null;
  const written = text
    .trim()
    .replace(/^[a-z]{1,2}\)\s*/, '')
    .replace(/^S(?=E\d)/, '')
    .replace(/^E4 (?=[AB]\b)/i, 'E4');
  const words = wordsOf(written.replace(/^[EX]\d+[AB]?/i, ''));
  if (/\bstaying put\b|\bremained with current carers\b|\bliving with former foster\b/.test(words))
    return 'E17';
  const code =
    /^([EX]\d{1,2}[AB]?)(?![0-9A-Za-z])/i.exec(written)?.[1] ??
    /[[(]([EX]\d{1,2}[AB]?)[\])]$/.exec(written)?.[1];
  if (code !== undefined) {
    const upper = code.toUpperCase();
    return CODES.find((known) => known === upper) ?? READ_AS[upper] ?? unreadable;
  }
  return firstMatch(words, WORDS) ?? unreadable;
}

const WORDS: readonly (readonly [RegExp, ReasonCeasedCode])[] = [
  [/\bnew epi\w+ begins\b/, 'X1'],
  [/\bage assess\w*\b|\bage disputed\b|\bassessed as over 18\b/, 'E15'],
  [/\bconse\wt dispensed\b/, 'E12'],
  [/\badopted\b|\badoption\b/, 'E11'],
  [/\bdied\b|\bdeath\b/, 'E2'],
  [/\banother (la|local authority)\b|\bother la\b|\bservices of another\b/, 'E3'],
  [/\bremand\b/, 'E14'],
  [/\bcustody\b/, 'E9'],
  [/\babroad\b/, 'E16'],
  [/\badult/, 'E7'],
  [/\b(no|without) (parental|perental|parent|pr)\b|\bleft care to live with\b/, 'E13'],
  [/\b(unplanned|not (as )?part of|wsa not part|was not part)\b/, 'E4B'],
  [/\breturn(ed)? home\b|^planned ret home|\bwith parent relative or other person with pr\b/, 'E4A'],
  [/\bspec(ial)? g\w*|^sg\b|\bspec guard/, 'E45'],
  [/\b(residence|arrangements?|care arrangement)( |\/)?(res )?order|\bchild arrangement/, 'E41'],
  [/\b(no formal|non ?supp|not formalised|without formal|unsupported|no support)|\bno formalised\b/, 'E6'],
  [/\bindep\w* (living|liv)\b|\bindependent accommodation\b|^supported accommodation$/, 'E5'],
  [/\bany other reason\b|\bcase closed\b|\bcase closure\b|\bceased for any other\b/, 'E8'],
];
