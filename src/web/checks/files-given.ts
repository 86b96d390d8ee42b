import { parseReturnYear, type ReturnYear } from '#calendar/return-year.ts';
import type { NamedFile } from '#returns/extraction.ts';
import { tooLarge } from '#returns/reading/limits.ts';
import { knownYears } from '#returns/ssda903/rule-sets/all.ts';
import type { Upload } from '../forms/form.ts';
import type { FilesGiven } from './check-job.ts';

/** The boxes of the form, and what is wrong with what was put in them. */
export interface FormMistake {
  readonly field: 'files' | 'previous' | 'reference' | 'year';
  readonly says: string;
}

/** What the form gives, once every box has been looked at: files to check, or every mistake at once. */
export function filesGiven(
  fields: URLSearchParams,
  uploads: readonly Upload[],
  authority: string | undefined,
): FilesGiven | { readonly mistakes: readonly FormMistake[] } {
  const inBox = (field: FormMistake['field'], folder = ''): readonly NamedFile[] =>
    named(uploads.filter((upload) => upload.field === field)).map((file) =>
      isReference(file) ? file : { ...file, path: `${folder}${file.path}` },
    );
  const [files, previous, reference] = [inBox('files'), inBox('previous', 'Last year/'), inBox('reference')];
  const year = yearChosen(fields.get('year') ?? '');
  const mistakes: FormMistake[] = [];
  if (files.every(isReference)) {
    mistakes.push({ field: 'files', says: 'Choose the files of the return: its tables as CSV, or the XML' });
  }
  for (const { field, name, bytes } of uploads) {
    const says = tooLarge(bytes.length);
    if (says !== undefined && isBox(field)) mistakes.push({ field, says: `${name}: ${says}` });
  }
  const unknown = reference.filter((file) => !isReference(file));
  if (unknown.length > 0) mistakes.push({ field: 'reference', says: notReference(unknown) });
  if (year === 'unknown') mistakes.push({ field: 'year', says: 'Choose a return year from the list' });
  if (mistakes.length > 0 || year === 'unknown') return { mistakes };
  return {
    files: files.filter((file) => !isReference(file)),
    previous: previous.filter((file) => !isReference(file)),
    // Dropped with the rest, they are found there too.
    reference: [...reference, ...files.filter(isReference), ...previous.filter(isReference)],
    year,
    authority,
  };
}

function yearChosen(text: string): ReturnYear | 'unknown' | undefined {
  if (text === '') return undefined;
  const year = parseReturnYear(text);
  return year !== undefined && knownYears.includes(year) ? year : 'unknown';
}

function isBox(field: string): field is FormMistake['field'] {
  return ['files', 'previous', 'reference'].includes(field);
}

/** Reference files are found by their names. */
function isReference({ path }: NamedFile): boolean {
  return /(^|\/)(postcodes|providers|authorities)\.csv$/i.test(path);
}

function notReference(files: readonly NamedFile[]): string {
  const names = files.map(({ path }) => path).join(', ');
  return `${names}: a reference file is called postcodes.csv or providers.csv`;
}

/** Two files of one name, from two folders, are told apart. */
function named(uploads: readonly Upload[]): readonly NamedFile[] {
  const seen = new Map<string, number>();
  return uploads.map(({ name, bytes }) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    const path = times === 1 ? name : name.replace(/(\.[^.]*)?$/, ` (${times})$1`);
    return { path, bytes };
  });
}
