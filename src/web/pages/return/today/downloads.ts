import type { CheckedFiles } from '#returns/ssda903/check/check-files.ts';
import { csvReturn, type ReturnFileWritten, xmlReturn } from '#returns/ssda903/derive/write/return-files.ts';
import { whyCsv } from '#returns/ssda903/derive/write/why-csv.ts';
import { findingsCsv, findingsWorkbook } from '#returns/ssda903/download/findings-files.ts';
import { writeZip } from '#returns/writing/zip.ts';
import { paths } from '../../../paths.ts';
import { takingTheReturnAway } from '../../../policies/taking-the-return-away.ts';
import type { Answer, GuardedRoute } from '../../../route.ts';
import { readsOf } from '../result-page.ts';
import { todayRoute, type TodaysSeen } from './today-route.ts';

const CSV = 'text/csv; charset=utf-8';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ZIP = 'application/zip';

/** What is to be put right, and the return itself, as files. */
export const todaysDownloads: readonly GuardedRoute[] = [
  download(paths.todaysCsv(), (seen) => ({
    name: 'findings.csv',
    type: CSV,
    bytes: utf8(findingsCsv(answerOf(seen))),
    children: found(seen),
    list: 'findings of today’s return, as a file',
  })),
  download(paths.todaysWorkbook(), (seen) => ({
    name: 'findings.xlsx',
    type: EXCEL,
    bytes: new Uint8Array(findingsWorkbook(answerOf(seen))),
    children: found(seen),
    list: 'findings of today’s return, as a file',
  })),
  download(paths.todaysReturnAsCsv(), (seen) => zipped(seen, 'csv', csvReturn(seen.today.all.derived))),
  download(paths.todaysReturnAsXml(), (seen) => zipped(seen, 'xml', xmlReturn(seen.today.all.derived))),
  download(paths.todaysReasons(), (seen) => ({
    name: 'why.csv',
    type: CSV,
    bytes: utf8(whyCsv(seen.today.all.derived)),
    children: everyone(seen),
    list: 'why each cell of today’s return holds what it holds, as a file',
  })),
];

interface File {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly children: readonly string[];
  readonly list: string;
}

function download(path: string, fileOf: (seen: TodaysSeen) => File): GuardedRoute {
  const route = todayRoute(
    path,
    (seen): Answer => {
      const { name, type, bytes, children, list } = fileOf(seen);
      const { year, asAt } = seen.today;
      const reads = readsOf(seen, children, list);
      return { is: 'file', name: `${year}-as-at-${asAt}-${name}`, type, bytes, reads };
    },
    takingTheReturnAway,
  );
  return { ...route, gives: 'file' };
}

function zipped(seen: TodaysSeen, kind: string, files: readonly ReturnFileWritten[]): File {
  const { year } = seen.today;
  return {
    name: `${kind}.zip`,
    type: ZIP,
    bytes: new Uint8Array(writeZip(files.map(({ file, text }) => ({ path: `${year}/${file}`, text })))),
    children: everyone(seen),
    list: 'today’s return, as a file',
  };
}

/** As the writers of findings know a checked return: its tables are its files. */
function answerOf({ today }: TodaysSeen): CheckedFiles {
  const { derived, toCheck, checked } = today.all;
  const files = [...toCheck.now].map(([table, { file, rows }]) => ({
    file,
    table,
    year: derived.year,
    rows: rows.length,
  }));
  return { toCheck, checked, files, refused: [], notes: [] };
}

function found({ found: { byChild } }: TodaysSeen): readonly string[] {
  return byChild.map(({ child }) => child);
}

function everyone({ today }: TodaysSeen): readonly string[] {
  const { tables, doubts } = today.all.derived;
  const written = [...tables.values()].flatMap(({ rows }) => rows.map(({ child }) => child));
  return [...new Set([...written, ...doubts.map(({ child }) => child)])];
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
