import { countFrozen, type FrozenLine } from './frozen.ts';
import type { Indicator } from './indicator.ts';
import type { Totals } from './tally.ts';

/** Someone who stands elsewhere in a figure now than when it was frozen. Undefined: outside it. */
export interface Moved {
  readonly child: string;
  readonly frozen: FrozenLine | undefined;
  readonly now: FrozenLine | undefined;
}

/** What a figure was when it was frozen, what it would be now for the same day, and who makes the difference. */
export interface Restatement {
  readonly frozen: Totals;
  readonly now: Totals;
  readonly moved: readonly Moved[];
}

/** Lays the lines that were frozen beside those of now: whoever came in, went out, or counts otherwise. */
export function restatement(
  indicator: Pick<Indicator, 'unit' | 'parts'>,
  frozen: readonly FrozenLine[],
  now: readonly FrozenLine[],
): Restatement {
  const before = new Map(frozen.map((line) => [line.child, line]));
  const after = new Map(now.map((line) => [line.child, line]));
  const moved = [...new Set([...before.keys(), ...after.keys()])].flatMap((child): readonly Moved[] => {
    const [was, is] = [before.get(child), after.get(child)];
    return countsAlike(was, is) ? [] : [{ child, frozen: was, now: is }];
  });
  return { frozen: countFrozen(indicator, frozen), now: countFrozen(indicator, now), moved };
}

/** Whether both add the same to the figure; a reason in other words alone is no restatement. */
function countsAlike(one: FrozenLine | undefined, other: FrozenLine | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return (
    one.is === other.is &&
    one.value === other.value &&
    one.denominator === other.denominator &&
    JSON.stringify(one.parts) === JSON.stringify(other.parts)
  );
}
