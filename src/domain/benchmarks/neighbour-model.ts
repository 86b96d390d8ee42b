import type { Neighbourhood } from './neighbours-table.ts';

/** A model of statistical neighbours: of every authority, by DfE's number, its ten. */
export interface NeighbourModel {
  readonly year: number;
  readonly of: Readonly<Record<string, Neighbourhood>>;
}

/** The newest of some models, given in the order in which they came: of one year the last. */
export function newestModel(models: readonly NeighbourModel[]): NeighbourModel | undefined {
  return models.toSorted((a, b) => a.year - b.year).at(-1);
}

/** Whether two models say the same of the same authorities. */
export function sameModel(a: NeighbourModel, b: NeighbourModel): boolean {
  const numbers = Object.keys(a.of);
  return (
    numbers.length === Object.keys(b.of).length &&
    numbers.every((number) => sameNeighbours(a.of[number], b.of[number]))
  );
}

/** Whether two models say the same of an authority. */
export function sameNeighbours(a: Neighbourhood | undefined, b: Neighbourhood | undefined): boolean {
  return (
    a?.code === b?.code && a?.name === b?.name && a?.region === b?.region && a?.neighbours === b?.neighbours
  );
}
