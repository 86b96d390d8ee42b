import type { Placing, Unit } from '#domain/indicators/indicator.ts';

/** What stands over the number that somebody has in a figure: a median has no numerator to add to. */
export function addsTo(unit: Unit): string {
  return unit === 'median' ? 'Value' : 'Adds to numerator';
}

/** That number, and what is added to the denominator; blank of whoever is in neither. */
export function addedBy({ is, value, denominator }: Omit<Placing, 'because'>, unit: Unit) {
  if (is !== 'met' && is !== 'not-met') return [null, null];
  const one = is === 'met' ? 1 : 0;
  return [value ?? (unit === 'median' ? null : one), denominator ?? 1];
}
