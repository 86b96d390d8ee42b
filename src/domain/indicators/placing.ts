import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Place, Placing, Share } from './indicator.ts';

/** What a placing may carry beside its reason. */
export interface Carrying {
  readonly value?: number | undefined;
  readonly denominator?: number | undefined;
  readonly parts?: Readonly<Record<string, Share>> | undefined;
  readonly birthday?: CalendarDate | undefined;
}

/** One sentence, or several. Asked for only when somebody looks: most placings are only ever counted. */
export type Why = () => string | readonly string[];

class Placed implements Placing {
  readonly is: Place;
  readonly value: number | undefined;
  readonly denominator: number | undefined;
  readonly parts: Readonly<Record<string, Share>> | undefined;
  readonly birthday: CalendarDate | undefined;
  readonly #why: Why;

  constructor(is: Place, why: Why, carrying: Carrying | undefined) {
    this.is = is;
    this.#why = why;
    this.value = carrying?.value;
    this.denominator = carrying?.denominator;
    this.parts = carrying?.parts;
    this.birthday = carrying?.birthday;
  }

  get because(): readonly string[] {
    const why = this.#why();
    return typeof why === 'string' ? [why] : why;
  }
}

/** In the numerator and the denominator. */
export function met(why: Why, carrying?: Carrying): Placing {
  return new Placed('met', why, carrying);
}

/** In the denominator only. */
export function notMet(why: Why, carrying?: Carrying): Placing {
  return new Placed('not-met', why, carrying);
}

/** Left out of both by the definition, and counted apart. */
export function excluded(why: Why, carrying?: Carrying): Placing {
  return new Placed('excluded', why, carrying);
}

/** Not one of those the figure is about. */
export function outside(why: Why): Placing {
  return new Placed('outside', why, undefined);
}

/** One of those the figure is about, or may be, and the extracts do not say enough. The reason says what is missing. */
export function cannotTell(why: Why, carrying?: Carrying): Placing {
  return new Placed('cannot-tell', why, carrying);
}

/** Met where `holds`, else not met; the same reason for both. */
export function metIf(holds: boolean, why: Why, carrying?: Carrying): Placing {
  return new Placed(holds ? 'met' : 'not-met', why, carrying);
}
