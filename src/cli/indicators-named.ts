import { indicators } from '#domain/indicators/all.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import { WrongUse } from './command.ts';

/** The indicators of these ids, or all where none is named. Throws `WrongUse` for an id that there is not. */
export function indicatorsNamed(ids: readonly string[]): readonly Indicator[] {
  if (ids.length === 0) return indicators;
  return ids.map((id) => {
    const indicator = indicators.find((one) => one.id === id.trim().toUpperCase());
    if (indicator === undefined) {
      const known = indicators.map((one) => one.id).join(', ');
      throw new WrongUse(`There is no indicator ${id}: there are ${known}.`);
    }
    return indicator;
  });
}
