import { type Html, trusted } from '../html.ts';
import type { Range } from './interval.ts';

/**
 * A share in a cell, from 0 to 100: a dot where it is, a line over the range in which chance alone could leave it, and
 * a mark where the whole stands. The numbers are beside it, in words.
 */
export function rangeBar(share: number, range: Range, mark: number | undefined): Html {
  const marked =
    mark === undefined
      ? ''
      : `<line class="waymark-bar__mark" x1="${at(mark)}" x2="${at(mark)}" y1="0" y2="18"/>`;
  return trusted(
    '<svg class="waymark-bar waymark-bar--range" aria-hidden="true" focusable="false">' +
      '<rect class="waymark-bar__ground" width="100%" height="4" y="7"/>' +
      `<line class="waymark-bar__range" x1="${at(range.low)}" x2="${at(range.high)}" y1="9" y2="9"/>` +
      `${marked}<circle class="waymark-bar__fill" cx="${at(share)}" cy="9" r="6"/></svg>`,
  );
}

function at(share: number): string {
  return `${Math.min(100, Math.max(0, share)).toFixed(1)}%`;
}
