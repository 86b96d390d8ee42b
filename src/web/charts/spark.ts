import { type Html, html, trusted } from '../html.ts';

const [WIDTH, HEIGHT, MARGIN] = [120, 32, 4];

/** A figure's course, small, beside its row: what it shows stands in the row and on the figure's own page. */
export function spark(values: readonly (number | undefined)[]): Html {
  const drawn = values.flatMap((value, at) => (value === undefined ? [] : [{ at, value }]));
  const last = drawn.at(-1);
  if (last === undefined || drawn.length < 2) return html``;
  const [least, most] = [
    Math.min(...drawn.map(({ value }) => value)),
    Math.max(...drawn.map(({ value }) => value)),
  ];
  const x = (at: number): string => (MARGIN + (at / (values.length - 1)) * (WIDTH - 2 * MARGIN)).toFixed(1);
  const y = (value: number): string =>
    (HEIGHT - MARGIN - ((value - least) / (most - least || 1)) * (HEIGHT - 2 * MARGIN)).toFixed(1);
  const points = drawn.map(({ at, value }) => `${x(at)},${y(value)}`).join(' ');
  return trusted(
    `<svg class="waymark-spark" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true" focusable="false">` +
      `<polyline class="waymark-spark__line" points="${points}"/>` +
      `<circle class="waymark-spark__end" cx="${x(last.at)}" cy="${y(last.value)}" r="3"/></svg>`,
  );
}
