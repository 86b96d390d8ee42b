import { type Html, trusted } from '../html.ts';

/** A bar in a cell: `share` of the cell from 0 to 1, with a mark where the whole stands. The number is beside it. */
export function bar(share: number, mark: number | undefined): Html {
  const marked =
    mark === undefined
      ? ''
      : `<line class="waymark-bar__mark" x1="${at(mark)}" x2="${at(mark)}" y1="0" y2="14"/>`;
  return trusted(
    '<svg class="waymark-bar" aria-hidden="true" focusable="false"><rect class="waymark-bar__ground" width="100%" height="14"/>' +
      `<rect class="waymark-bar__fill" width="${at(share)}" height="14"/>${marked}</svg>`,
  );
}

function at(share: number): string {
  return `${(Math.min(1, Math.max(0, share)) * 100).toFixed(1)}%`;
}
