interface Adopters {
  readonly LS_ADOPTR: string;
  readonly SEX_ADOPTR: string;
}

/** Adoptions by adopters of one legal status, whose sex is none of those that go with it, or is blank. */
export function adoptersNotOf<Row extends Adopters>(
  rows: readonly Row[],
  status: string,
  sexes: readonly string[],
): readonly Row[] {
  return rows.filter(({ LS_ADOPTR, SEX_ADOPTR }) => LS_ADOPTR === status && !sexes.includes(SEX_ADOPTR));
}
