import type { InTouch } from '#domain/people/words.ts';

/** What the authority says of being in touch. */
export const inTouchInWords: Readonly<Record<InTouch, string>> = {
  yes: 'in touch',
  no: 'not in touch',
  died: 'died',
  refuses: 'hasn’t wanted contact yet',
  'no-longer-requires': 'no longer wants support',
  'returned-home': 'returned home',
};
