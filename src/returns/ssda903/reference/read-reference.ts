import type { NamedFile, RefusedFile } from '../../extraction.ts';
import { readCsv } from '../../reading/csv.ts';
import { isRefused } from '../../reading/grid.ts';
import { type Authority, authorities } from './authorities-table.ts';
import { readPostcodes } from './read-postcodes.ts';
import type { Postcodes } from './postcodes.ts';
import { dayIn } from '../check/date-cell.ts';
import type { Provider } from './providers.ts';

/** Reference data as an authority keeps it in a folder; what is not there is undefined, and its rules are not run. */
export interface ReferenceData {
  readonly postcodes: Postcodes | undefined;
  readonly providers: ReadonlyMap<string, readonly Provider[]> | undefined;
  /** Those that ship with Waymark, unless the folder has its own. */
  readonly authorities: readonly Authority[];
  /** Files that are not what their names say. */
  readonly refused: readonly RefusedFile[];
}

/** Without a folder: authorities only. */
export const shippedReference: ReferenceData = {
  postcodes: undefined,
  providers: undefined,
  authorities,
  refused: [],
};

/**
 * Reads `postcodes.csv`, `providers.csv` and `authorities.csv`, in whatever folder they stand. Of postcodes only those
 * in `wanted` (upper case, no spaces) are kept: the whole list of the country has millions.
 */
export function readReference(files: readonly NamedFile[], wanted: ReadonlySet<string>): ReferenceData {
  const refused: RefusedFile[] = [];
  const read = <Made>(name: string, reader: (file: NamedFile) => Made | RefusedFile): Made | undefined => {
    const file = files.find(({ path }) => path.slice(path.lastIndexOf('/') + 1).toLowerCase() === name);
    if (file === undefined) return undefined;
    const made = reader(file);
    if (!isRefusal(made)) return made;
    refused.push(made);
    return undefined;
  };
  return {
    postcodes: read('postcodes.csv', (file) => readPostcodes(file, wanted)),
    providers: read('providers.csv', readProviders),
    authorities: read('authorities.csv', readAuthorities) ?? authorities,
    refused,
  };
}

function isRefusal(made: unknown): made is RefusedFile {
  return typeof made === 'object' && made !== null && isRefused(made);
}

type Cells = (column: string) => string;

/** The rows of a reference file by its columns; refused where one of them is missing. */
function rowsWith(file: NamedFile, columns: readonly string[]): readonly Cells[] | RefusedFile {
  const grid = readCsv(file);
  if (isRefused(grid)) return grid;
  const header = grid.header.map((heading) => heading.toLowerCase());
  const lacking = columns.filter((column) => !header.includes(column));
  if (lacking.length > 0) {
    return {
      file: file.path,
      reason: `It lacks ${lacking.join(', ')}: it must have ${columns.join(', ')}.`,
    };
  }
  if (grid.rows.length === 0) {
    return { file: file.path, reason: 'It has a header and nothing below it: it was not used.' };
  }
  return grid.rows.map(
    ({ cells }) =>
      (column) =>
        (cells[header.indexOf(column)] ?? '').trim(),
  );
}

function readProviders(file: NamedFile): ReadonlyMap<string, readonly Provider[]> | RefusedFile {
  const columns = ['urn', 'place_codes', 'provider_codes', 'registration_ended', 'postcode', 'la_code'];
  const rows = rowsWith(file, columns);
  if ('reason' in rows) return rows;
  const providers = rows.map((cell) => ({
    urn: cell('urn').toUpperCase(),
    placeCodes: words(cell('place_codes')),
    providerCodes: words(cell('provider_codes')),
    registrationEnded: dayIn(cell('registration_ended')), // a dash or a word is no day: it has not ended
    postcode: cell('postcode').toUpperCase().replaceAll(' ', ''),
    authority: cell('la_code').toUpperCase(),
  }));
  return Map.groupBy(providers, ({ urn }) => urn);
}

function readAuthorities(file: NamedFile): readonly Authority[] | RefusedFile {
  const rows = rowsWith(file, ['ons_code', 'dfe_code', 'name', 'region']);
  if ('reason' in rows) return rows;
  return rows.map((cell) => ({
    onsCode: cell('ons_code').toUpperCase(),
    dfeCode: cell('dfe_code'),
    name: cell('name'),
    region: cell('region'),
  }));
}

function words(text: string): readonly string[] {
  return text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter((word) => word !== '');
}
