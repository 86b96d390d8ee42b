/** Runs of fact numbers, as PostgreSQL's multirange writes them: an import's facts are numbered one after another. */

/** `[3, 1, 2, 9]` as `{[1,4),[9,10)}`. */
export function multirangeOf(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && number <= last[1]) last[1] = Math.max(last[1], number + 1);
    else runs.push([number, number + 1]);
  }
  return `{${runs.map(([from, to]) => `[${from},${to})`).join(',')}}`;
}

/** The runs of `{[1,4),[9,10)}`: first number, and the one after the last. */
export function runsOf(multirange: string): readonly (readonly [number, number])[] {
  return [...multirange.matchAll(/\[(\d+),(\d+)\)/g)].map(
    ([, from, to]) => [Number(from), Number(to)] as const,
  );
}
