import type { Unit } from '#domain/indicators/indicator.ts';

/** How far the marks of an axis stand apart, so as not to be below a number: whole ones of counts. */
export function stepOf(number: number, unit: Unit): number {
  return Math.max(roundStep(number), unit === 'count' ? 1 : 0);
}

/** The smallest of 1, 2, 5 times a power of ten that is not below a number. */
function roundStep(number: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(number, 0.1)));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= number) ?? 10 * power;
}
