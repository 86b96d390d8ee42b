import type { InTouch } from '#domain/people/words.ts';

const CODES = {
  yes: 'YES',
  no: 'NO',
  died: 'DIED',
  refuses: 'REFU',
  'no-longer-requires': 'NREQ',
  'returned-home': 'RHOM',
} as const satisfies Record<InTouch, string>;

const WORDS = new Map<string, InTouch>([
  ['YES', 'yes'],
  ['NO', 'no'],
  ['DIED', 'died'],
  ['REFU', 'refuses'],
  ['NREQ', 'no-longer-requires'],
  ['RHOM', 'returned-home'],
]);

/** IN_TOUCH of the return (YES NO DIED REFU NREQ RHOM), or undefined where it is no such code. */
export function inTouchOf(code: string): InTouch | undefined {
  return WORDS.get(code.trim().toUpperCase());
}

/** The return's IN_TOUCH for a word. */
export function inTouchCode(word: InTouch): (typeof CODES)[InTouch] {
  return CODES[word];
}
