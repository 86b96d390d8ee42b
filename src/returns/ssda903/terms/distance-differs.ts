/**
 * Whether a distance differs from last year's by 0.2 miles or more, or was unknown then and is known now.
 * One that is unknown now says nothing. Counted in tenths: 20.2 less 20 is not quite 0.2 in a computer.
 */
export function distanceDiffers(now: number, last: number): boolean {
  if (Number.isNaN(now)) return false;
  return Number.isNaN(last) || Math.round(Math.abs(now - last) * 10) >= 2;
}
