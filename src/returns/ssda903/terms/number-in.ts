const WRITTEN = /^[+-]?\d+(\.\d*)?$/;

/** The number that a text writes in figures, so that 20.0 is 20; `NaN` of a blank and of anything else. */
export function numberIn(text: string): number {
  return WRITTEN.test(text) ? Number(text) : Number.NaN;
}
