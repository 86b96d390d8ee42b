import { writeFile } from 'node:fs/promises';
import type { CheckedFiles } from '#returns/ssda903/check/check-files.ts';
import { findingsCsv, findingsWorkbook } from '#returns/ssda903/download/findings-files.ts';

/** Writes the findings for a spreadsheet: CSV, or a workbook that accounts for every rule as well. Only its owner may read them. */
export async function writeFindings(
  answer: CheckedFiles,
  { csv, xlsx }: { readonly csv: string | undefined; readonly xlsx: string | undefined },
): Promise<void> {
  if (csv !== undefined) await writeFile(csv, findingsCsv(answer), { mode: 0o600 });
  if (xlsx !== undefined) await writeFile(xlsx, findingsWorkbook(answer), { mode: 0o600 });
}
