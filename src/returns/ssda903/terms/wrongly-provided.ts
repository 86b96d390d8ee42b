import { withCode } from './with-code.ts';

interface Provided {
  readonly PLACE: string;
  readonly PLACE_PROVIDER: string;
}

/** Episodes with one kind of provider in a placement of a type that no such provider has. */
export function wronglyProvided<Row extends Provided>(
  rows: readonly Row[],
  provider: string,
  places: ReadonlySet<string>,
): readonly Row[] {
  return withCode(rows, 'PLACE_PROVIDER', provider).filter(({ PLACE }) => places.has(PLACE));
}
