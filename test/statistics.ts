import { readStatistics, type StatisticsRead } from '#returns/statistics/read-statistics.ts';
import { csv } from './command-line.ts';

const careLeaversHeader =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code,care_leaver_age,breakdown,care_leaver_count,care_leaver_percent';

/** Where an invented number is of: England, the South West, or one of two authorities there. */
export const places = {
  England: 'National,E92000001,England,,,,,',
  'South West': 'Regional,E92000001,England,E12000009,South West,,,',
  Devon: 'Local authority,E92000001,England,E12000009,South West,878,Devon,E10000008',
  Cornwall: 'Local authority,E92000001,England,E12000009,South West,908,Cornwall,E06000052',
} as const;

/** An invented row of a table of care leavers: the year, where, how old, what, and the percentage or its mark. */
export type CareLeaversRow = readonly [
  year: number,
  place: keyof typeof places,
  age: '17 to 18 years' | '19 to 21 years',
  breakdown: string,
  percent: number | string,
];

/** A table of care leavers as DfE publishes it, of invented numbers. */
export function careLeaversTable(...rows: readonly CareLeaversRow[]): string {
  return csv(
    careLeaversHeader,
    ...rows.map(
      ([year, place, age, breakdown, percent]) =>
        `${year},Reporting year,${places[place]},${age},"${breakdown}",120,${percent}`,
    ),
  );
}

const placementsHeader = careLeaversHeader.replace(
  /care_leaver_age.*$/,
  'cla_group,placement_stability,children_count,children_percent',
);

/** An invented row of the table of placement stability: the year, where, of which children, what, the percentage. */
export type PlacementsRow = readonly [
  year: number,
  place: keyof typeof places,
  group: string,
  told: string,
  percent: number | string,
];

/** The table of placement stability as DfE publishes it, of invented numbers. */
export function placementsTable(...rows: readonly PlacementsRow[]): string {
  return csv(
    placementsHeader,
    ...rows.map(
      ([year, place, group, told, percent]) =>
        `${year},Reporting year,${places[place]},${group},${told},120,${percent}`,
    ),
  );
}

/** The table of the Local Authority Interactive Tool: measure, year, number and name of the area, value. */
export function laitTable(
  ...rows: readonly (readonly [
    measure: string,
    year: number,
    number: number,
    area: string,
    value: number | string,
  ])[]
): string {
  return csv(
    'measure,title,year,la_code,area,region,value',
    ...rows.map(([measure, year, number, area, value]) => `${measure},,${year},${number},${area},,${value}`),
  );
}

const neighboursHeader = ['old_la_code', 'la_name', 'region_ind', 'region_name'];
const places1To10 = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** A model of neighbours of eleven authorities, each with the ten others from the next one on. */
export function neighboursTable(numbers: readonly number[] = eleven): string {
  return csv(
    [...neighboursHeader, ...places1To10.flatMap((place) => [`SN_${place}`, `SN_${place}P`])].join(','),
    ...numbers.map((number, at) =>
      [
        number,
        `Authority ${number}`,
        5,
        'South West',
        ...places1To10.flatMap((step) => [numbers[(at + step) % numbers.length], 'Close ']),
      ].join(','),
    ),
  );
}

/** Eleven real numbers of authorities. */
export const eleven = [878, 908, 933, 916, 865, 838, 839, 800, 801, 802, 803] as const;

/** Files read as the command reads them, when 2026 is the newest year that has ended. */
export function statisticsOf(files: Readonly<Record<string, string>>, lastEnded = 2026): StatisticsRead {
  const encoder = new TextEncoder();
  return readStatistics(
    Object.entries(files).map(([path, text]) => ({ path, bytes: encoder.encode(text) })),
    lastEnded,
  );
}
