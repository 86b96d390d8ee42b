import { inTouchCode } from '../../../codes/in-touch.ts';
import { homeCode } from '../../../codes/home.ts';
import type { BirthdayRecordFact } from '#domain/people/facts.ts';
import { asWritten, type Cell, nowhere, told } from '../cell.ts';
import type { DerivedRow } from '../derived-return.ts';
import { childCell, ownBorn, type Returned, rowsSaid } from '../returned.ts';

/** OC3 as the return of the year has it. */
export function oc3Said(returned: Returned): readonly DerivedRow<'OC3'>[] {
  return rowsSaid(returned, 'birthday-record', (fact, all) => ({
    on: '',
    cells: {
      CHILD: childCell(fact),
      DOB: ownBorn(all, 'oc3'),
      IN_TOUCH: told(asWritten(fact.inTouch, inTouchCode), fact.source),
      ACTIV: zeroOrBlank(fact.activity, fact.activityNotKnown, fact),
      ACCOM: homeSaid(fact),
    },
  }));
}

/** A code, or 0, or a blank: of the last two a return that was imported long ago does not say which it had. */
function zeroOrBlank(
  code: string | null | undefined,
  notKnown: boolean | null | undefined,
  { source }: BirthdayRecordFact,
): Cell {
  if (code !== null) return told(code, source);
  if (notKnown === undefined) {
    return nowhere(
      'it was 0 or blank, and was imported before Waymark kept which: import the return once more',
    );
  }
  return told(notKnown === true ? '0' : null, source);
}

function homeSaid(fact: BirthdayRecordFact): Cell {
  const { home, suitable } = fact;
  if (home == null) return zeroOrBlank(home, fact.homeNotKnown, fact);
  return told(homeCode({ home, suitable: suitable ?? null }), fact.source);
}
