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

/** The figures whose counts were worked out by hand for the folders of these tests. */
const handWorked: ReadonlySet<string> = new Set(
  'A01 A02 A03 A04 A06 A12 A13 A14 B01 B02 B03 B04 B05 B06 B07 C06 C07 D01 D02 D03 D06 D07 D08 D12 D14 E01 E02 E03 E04 E05 E06 E08 E11 F01 F02 F07 F09 G01 G02 I14 J08 J09'.split(
    ' ',
  ),
);

/** The figures of a document that were worked out by hand as `Counts`, by id. */
export function countsOf({ results }: MeasureDocument): Readonly<Record<string, Counts>> {
  return Object.fromEntries(
    results
      .filter(({ id }) => handWorked.has(id))
      .map(({ id, numerator, denominator, excluded, cannotTell, value }) => [
        id,
        [numerator, denominator, excluded, cannotTell, value],
      ]),
  );
}

/** The further figures of a document: numerator, denominator, value by id and key. */
export function partsOf({ results }: MeasureDocument) {
  return Object.fromEntries(
    results.flatMap(({ id, parts = [] }) =>
      (handWorked.has(id) ? parts : []).map(({ key, unit, numerator, denominator, value }) => [
        `${id} ${key}`,
        [unit, numerator, denominator, value],
      ]),
    ),
  );
}
