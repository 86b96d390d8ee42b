import type { HomeCode, InTouch } from '#domain/people/words.ts';

const homeInWords: Readonly<Record<HomeCode, string>> = {
  B: 'with parents or relatives',
  C: 'in a community home or other residential care',
  D: 'in semi-independent accommodation',
  E: 'in supported lodgings',
  G: 'gone abroad',
  H: 'deported',
  K: 'in ordinary lodgings',
  R: 'residence not known',
  S: 'of no fixed abode or homeless',
  T: 'in a foyer',
  U: 'living independently',
  V: 'in emergency accommodation',
  W: 'in bed and breakfast',
  X: 'in custody',
  Y: 'in other accommodation',
  Z: 'with a former foster carer',
};

/** A home in a sentence. */
export function homeSaid(home: HomeCode | null): string {
  return home === null ? 'no information on their home' : homeInWords[home];
}

const inTouchInWords: Readonly<Record<InTouch, string>> = {
  yes: 'in touch',
  no: 'not in touch',
  died: 'died',
  refuses: 'refuses contact',
  'no-longer-requires': 'no longer requires services',
  'returned-home': 'returned home',
};

/** Being in touch in a sentence. */
export function inTouchSaid(inTouch: InTouch | null): string {
  return inTouch === null ? 'nothing recorded of being in touch' : inTouchInWords[inTouch];
}
