import type { Freeze, FrozenFigure } from '#domain/indicators/frozen.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { Totals } from '#domain/indicators/measure.ts';
import { figuresFrozen, figuresOn, seen } from '../../../../figures/seen.ts';
import type { Sight } from '../../../../figures/sight.ts';
import type { Known } from '../../../../known.ts';
import { paths } from '../../../../paths.ts';
import { inUnit } from '../../../../words/numbers.ts';
import { type Rating, ratingOf } from '../../rating.ts';

/** One frozen figure beside what it would be now, in words. */
export interface FreezeRow {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly value: string;
  readonly of: string;
  readonly target: string;
  readonly rating: Rating | undefined;
  /**
   * What the same day's figure is by today's records: "94.1% (430 of 457)"; undefined where it is the same. To a lead
   * member only that it is another: what changed may be one young person.
   */
  readonly now: string | undefined;
  /** Said where the two cannot be laid beside each other. */
  readonly note: string | undefined;
}

/** The figures of a freeze, in the order of the catalogue. */
export function freezeRows(
  { freeze, asAt }: Freeze,
  figures: readonly FrozenFigure[],
  indicators: readonly Indicator[],
  known: Known,
  sight: Sight,
): readonly FreezeRow[] {
  return figures.map((frozen) => {
    const { id, title, unit, target, direction, version } = frozen;
    const then = seen(id, figuresFrozen(figures, known.limits), sight);
    const indicator = indicators.find((one) => one.id === id);
    const now = indicator === undefined ? undefined : known.measured(indicator, asAt);
    return {
      id,
      title,
      href: paths.frozenFigure(String(freeze), id),
      value: then.value,
      of: then.of,
      target: target === null ? '–' : inUnit(target.value, unit, indicator?.counts),
      rating: ratingOf(then.telling, target ?? undefined, direction),
      now:
        now === undefined || isSame(frozen, now)
          ? undefined
          : sight === 'whole'
            ? inOneLine(seen(id, figuresOn(known, asAt), sight))
            : 'another',
      note: noteOf(indicator, version),
    };
  });
}

function noteOf(indicator: Indicator | undefined, version: number): string | undefined {
  if (indicator === undefined) return 'no longer a figure';
  return indicator.version === version
    ? undefined
    : `by version ${version}; version ${indicator.version} now`;
}

/** Whether two countings of a figure come to the same. */
function isSame(then: Totals, now: Totals): boolean {
  return (
    then.numerator === now.numerator &&
    then.denominator === now.denominator &&
    then.excluded === now.excluded &&
    then.cannotTell === now.cannotTell &&
    then.value === now.value
  );
}

/** "94.1% (430 of 457)". */
export function inOneLine({ value, of }: { readonly value: string; readonly of: string }): string {
  return `${value} (${of})`;
}
