import { regionExpected, regionNamed } from './regions.ts';

/** The columns by which DfE's tables say of what area a row is. */
export const areaColumns = [
  'geographic_level', 'country_code', 'country_name', 'region_code', 'region_name',
  'old_la_code', 'la_name', 'new_la_code',
] as const; // prettier-ignore

type AreaCells = Readonly<Record<(typeof areaColumns)[number], string>>;

/** Which area a row is of: `England`, a region's name, DfE's number; undefined, and told, where that cannot be said. */
export function areaTold(
  cells: AreaCells,
  wrong: (column: keyof AreaCells, expected: string) => void,
): string | undefined {
  switch (cells.geographic_level) {
    case 'National':
      if (cells.country_name === 'England') return 'England';
      wrong('country_name', 'is not England.');
      return undefined;
    case 'Regional': {
      const region = regionNamed(cells.region_name);
      if (region === undefined) wrong('region_name', regionExpected);
      return region;
    }
    case 'Local authority': {
      const code = /^E\d{8}$/.test(cells.new_la_code);
      const number = /^\d{3}$/.test(cells.old_la_code);
      if (!code) wrong('new_la_code', 'is not the ONS code of an authority, such as E10000008.');
      if (!number) wrong('old_la_code', 'is not DfE’s number of an authority, such as 878.');
      return code && number ? cells.old_la_code : undefined;
    }
    default:
      wrong('geographic_level', oneOf(['National', 'Regional', 'Local authority']));
      return undefined;
  }
}

/** What is expected where a cell is none of some values. */
export function oneOf(names: readonly string[]): string {
  return `is none of the values known here: ${names.join('; ')}.`;
}
