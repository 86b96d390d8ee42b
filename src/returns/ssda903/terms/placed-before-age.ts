import type { DateCell } from '../check/date-cell.ts';
import { pairsOfChild } from './pairs-of-child.ts';
import { withCode } from './with-code.ts';
import { yearsAfter } from './years-after.ts';

interface Episode {
  readonly CHILD: string;
  readonly DECOM: DateCell;
  readonly PLACE: string;
}

interface Born {
  readonly CHILD: string;
  readonly DOB: DateCell;
}

/** The episodes in a type of placement that begin before the birthday of an age, ended or not. */
export function* placedBeforeAge<E extends Episode>(
  episodes: readonly E[],
  headers: readonly Born[],
  { place, age }: { readonly place: string; readonly age: number },
): Generator<E> {
  for (const [episode, header] of pairsOfChild(withCode(episodes, 'PLACE', place), headers)) {
    if (episode.DECOM.day < yearsAfter(header.DOB.day, age)) yield episode;
  }
}
