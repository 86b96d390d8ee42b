/** A cell, row or file that could not be taken as it stands: for the person who gave the file, never for a log. */
export interface Finding {
  readonly file: string;
  /** The row as a spreadsheet shows it (header = 1); null where the finding is of the whole file. */
  readonly row: number | null;
  readonly column: string | null;
  readonly value: string | null;
  /** What was expected, as a sentence. */
  readonly expected: string;
}
