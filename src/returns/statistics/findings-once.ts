import type { Finding } from '../finding.ts';

/** Gathers findings of a file: what is wrong in the same way in many rows is said once, with the first row and how many. */
export function findingsOnce(file: string): {
  readonly add: (row: number, column: string, value: string, expected: string) => void;
  readonly all: () => readonly Finding[];
} {
  const found = new Map<string, { readonly finding: Finding; times: number }>();
  return {
    add(row, column, value, expected) {
      const key = JSON.stringify([column, value, expected]);
      const before = found.get(key);
      if (before === undefined) found.set(key, { finding: { file, row, column, value, expected }, times: 1 });
      else before.times += 1;
    },
    all: () =>
      [...found.values()].map(({ finding, times }) =>
        times === 1
          ? finding
          : { ...finding, expected: `${finding.expected} So it is in ${times} rows, this the first.` },
      ),
  };
}
