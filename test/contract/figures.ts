import { waymark } from '../command-line.ts';

/** A figure as programs elsewhere read it. */
export interface Figure {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly unit: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly numerator: number;
  readonly denominator: number;
  readonly excluded: number;
  readonly cannotTell: number;
  readonly value: number | null;
  readonly parts?: readonly {
    readonly key: string;
    readonly unit: string;
    readonly numerator: number;
    readonly denominator: number;
    readonly value: number | null;
  }[];
  readonly by?: readonly {
    readonly group: string | null;
    readonly numerator: number;
    readonly denominator: number;
    readonly excluded: number;
    readonly cannotTell: number;
    readonly value: number | null;
  }[];
}

/** What `measure --json` prints. */
export interface MeasureDocument {
  readonly asAt: string;
  readonly authority: string | null;
  readonly sources: readonly object[];
  readonly findings: readonly {
    readonly file: string;
    readonly row: number | null;
    readonly column: string | null;
    readonly value: string | null;
    readonly expected: string;
  }[];
  readonly results: readonly Figure[];
}

/** Runs `measure … --json` and reads its document. Throws where the exit code is not 0. */
export async function measured(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<MeasureDocument> {
  const { code, out, err } = await waymark(['measure', ...args, '--json'], env);
  if (code !== 0) throw new Error(`measure gave ${code}: ${err}`);
  const document: unknown = JSON.parse(out);
  return document as MeasureDocument; // the shape is what the tests of the contract look at
}

/** Numerator, denominator, excluded, cannot tell, value: what a table of figures holds. */
export type Counts = readonly [number, number, number, number, number | null];

/** Every figure of a document as `Counts`, by id. */
export function countsOf({ results }: MeasureDocument): Readonly<Record<string, Counts>> {
  return Object.fromEntries(
    results.map(({ id, numerator, denominator, excluded, cannotTell, value }) => [
      id,
      [numerator, denominator, excluded, cannotTell, value],
    ]),
  );
}

/** The further figures of a document: numerator, denominator, value by id and key. */
export function partsOf({ results }: MeasureDocument) {
  return Object.fromEntries(
    results.flatMap(({ id, parts = [] }) =>
      parts.map(({ key, unit, numerator, denominator, value }) => [
        `${id} ${key}`,
        [unit, numerator, denominator, value],
      ]),
    ),
  );
}
