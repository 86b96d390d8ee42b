import { type Html, html, trusted } from '../html.ts';

const [WIDTH, HEIGHT, MARGIN] = [120, 32, 4];

/**
 * A figure's course, small, beside its row: what it shows stands in the row and on the figure's own page. No line leads
 * over months that are not shown, and the dot at the end is that of the last month alone.
 */
export function spark(values: readonly (number | undefined)[]): Html {
  const drawn = values.filter((value) => value !== undefined);
  if (drawn.length < 2) return html``;
  const [least, most] = [Math.min(...drawn), Math.max(...drawn)];
  const x = (at: number): string => (MARGIN + (at / (values.length - 1)) * (WIDTH - 2 * MARGIN)).toFixed(1);
  const y = (value: number): string =>
    (HEIGHT - MARGIN - ((value - least) / (most - least || 1)) * (HEIGHT - 2 * MARGIN)).toFixed(1);
  const dot = ({ at, value }: Month, kind: 'end' | 'alone', radius: number): string =>
    `<circle class="waymark-spark__${kind}" cx="${x(at)}" cy="${y(value)}" r="${radius}"/>`;
  const last = values.length - 1;
  const parts = stretches(values).flatMap((stretch) => {
    const [first, ...others] = stretch;
    const end = others.at(-1) ?? first;
    const points = stretch.map(({ at, value }) => `${x(at)},${y(value)}`).join(' ');
    return [
      ...(others.length === 0 ? [] : [`<polyline class="waymark-spark__line" points="${points}"/>`]),
      ...(end.at === last ? [dot(end, 'end', 3)] : others.length === 0 ? [dot(first, 'alone', 1.5)] : []),
    ];
  });
  return trusted(
    `<svg class="waymark-spark" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true" focusable="false">` +
      `${parts.join('')}</svg>`,
  );
}

interface Month {
  readonly at: number;
  readonly value: number;
}

/** Months that are shown one after the other, stretch by stretch. */
function stretches(values: readonly (number | undefined)[]): readonly (readonly [Month, ...Month[]])[] {
  return values.reduce<readonly (readonly [Month, ...Month[]])[]>((found, value, at) => {
    if (value === undefined) return found;
    const current = found.at(-1);
    return current === undefined || values[at - 1] === undefined
      ? [...found, [{ at, value }]]
      : [...found.slice(0, -1), [...current, { at, value }]];
  }, []);
}
