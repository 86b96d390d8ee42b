import { addDays } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { eligibleChild } from './eligible-child.ts';
import type { Answer } from './ground.ts';
import type { Life } from './life.ts';
import { lookedAfterOn } from './looked-after.ts';
import { relevance } from './relevance.ts';

/**
 * Former relevant, decided once, by the 18th birthday: (a) was relevant, and would be on the birthday if under 18, so
 * not inside the return home exclusion; or (b) was looked after until then and eligible on its eve. Ceasing on the
 * birthday itself is (b).
 * Source: CA89 s23C(1).
 */
export function formerRelevant(life: Life): Answer & { readonly source: string } {
  const eve = addDays(life.turns18, -1);
  if (lookedAfterOn(life, eve) !== undefined) {
    const eligible = eligibleChild.decide(life, eve);
    return {
      ...eligible,
      source: 'CA89 s23C(1)(b)',
      because: () => [
        eligible.is === 'met'
          ? `Turned 18 on ${inWords(life.turns18)}, looked after and eligible until then.`
          : `Looked after until turning 18 on ${inWords(life.turns18)}, but not eligible.`,
        ...(eligible.is === 'met' ? eligible.because().slice(-1) : eligible.because()),
      ],
    };
  }
  const relevant = relevance(life, life.turns18);
  return {
    is: relevant.is === 'relevant' ? 'met' : relevant.is === 'cannot-tell' ? 'cannot-tell' : 'not-met',
    source: 'CA89 s23C(1)(a)',
    missing: relevant.missing,
    because: () => [
      relevant.is === 'relevant'
        ? `Turned 18 on ${inWords(life.turns18)} as a relevant child.`
        : `Not relevant on turning 18 on ${inWords(life.turns18)}.`,
      ...relevant.because(),
    ],
  };
}
