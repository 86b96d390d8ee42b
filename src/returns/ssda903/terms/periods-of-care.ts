import { type DateCell, isValid } from '../check/date-cell.ts';
import { episodesInOrder } from './in-order.ts';
import { onceFor } from './once-for.ts';

interface Episode {
  readonly CHILD: string;
  readonly DECOM: DateCell;
  readonly DEC: DateCell;
}

/** One unbroken time in care, as a return's episodes show it. Day numbers; `to` is `NaN` while it goes on. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

const periods = onceFor((rows: readonly Episode[]) => {
  const found = new Map<string, readonly Period[]>();
  for (const [child, all] of episodesInOrder(rows)) {
    const dated = all.filter(({ DECOM }) => isValid(DECOM));
    const ofChild: { readonly from: number; to: number }[] = [];
    for (const { DECOM, DEC } of dated) {
      const current = ofChild.at(-1);
      // A period whose last episode has no end goes on, whatever comes after.
      if (current === undefined || DECOM.day > current.to) ofChild.push({ from: DECOM.day, to: DEC.day });
      else current.to = DEC.day;
    }
    if (ofChild.length > 0) found.set(child, ofChild);
  }
  return found;
});

/** The periods of care of one child; none where no episode of theirs has a day on which it began. */
export function periodsOfCare(rows: readonly Episode[], child: string): readonly Period[] {
  return periods(rows).get(child) ?? [];
}
