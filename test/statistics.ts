import { type CalendarDate, calendarDate } from '#calendar/calendar-date.ts';
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

const workforceHeader =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,inpost_fte,inpost_headcount,starters_fte,starters_headcount,leavers_fte,leavers_headcount,turnover_rate_fte,turnover_rate_headcount,agency_fte,agency_headcount,agency_rate_fte,agency_rate_headcount,agency_cover_fte,agency_cover_rate_fte,vacancy_fte,vacancy_rate_fte,vacancy_agency_cover_rate_fte,case_holders_fte,cases,caseload_fte,working_days_lost_fte,absence_rate_fte';

/** Two authorities of one return, as the workforce census names them. */
const kingstonAndRichmond =
  'Local authority,E92000001,England,E13000002,Outer London,314 / 318,E09000021 / E09000027,Kingston upon Thames / Richmond upon Thames';

/** An invented row of the table of the workforce: the year, where, and the rates of turnover, agency and vacancies. */
export type WorkforceRow = readonly [
  year: number,
  place: keyof typeof places | 'Kingston and Richmond',
  turnover: number | string,
  agency: number | string,
  vacancy: number | string,
];

/** The main indicators of the workforce as DfE publishes them, of invented numbers. */
export function workforceTable(...rows: readonly WorkforceRow[]): string {
  return csv(
    workforceHeader,
    ...rows.map(([year, place, turnover, agency, vacancy]) => {
      const area =
        place === 'Kingston and Richmond'
          ? kingstonAndRichmond
          : places[place].replace(/([A-Z][a-z]+),(E\d{8})$/, '$2,$1'); // here the name stands last
      return `${year},Reporting year,${area},300.5,320,40,42,36.5,38,${turnover},12,50,55,${agency},14,45,90,60,${vacancy},75,200.5,3100,15.5,2900,3.1`;
    }),
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

/** Files read as the command reads them on a day: unless another is given, one on which 2026 has ended, the census year too. */
export function statisticsOf(
  files: Readonly<Record<string, string>>,
  today: CalendarDate = calendarDate('2026-11-12'),
): StatisticsRead {
  const encoder = new TextEncoder();
  return readStatistics(
    Object.entries(files).map(([path, text]) => ({ path, bytes: encoder.encode(text) })),
    today,
  );
}
