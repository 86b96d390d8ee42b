/** The smallest of 1, 2, 5 times a power of ten that is not below a number. */
export function roundStep(number: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(number, 0.1)));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= number) ?? 10 * power;
}
