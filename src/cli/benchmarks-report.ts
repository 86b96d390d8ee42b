import type { BenchmarksLoaded } from '#actions/load-benchmarks.ts';
import { inWords } from '#calendar/words.ts';
import { lastDayOf } from '#domain/benchmarks/year-end.ts';
import type { Published } from '#domain/benchmarks/published.ts';
import type { Revision } from '#domain/benchmarks/revisions.ts';
import { benchmarks } from '#domain/indicators/benchmarks.ts';
import type { RefusedFile } from '#returns/extraction.ts';
import type { Finding } from '#returns/finding.ts';
import type { LoadedFile } from '#store/loaded-file.ts';
import type { PublishedLoad } from '#store/published.ts';
import { textTable } from './table.ts';

const SHOWN = 20;

const kindInWords: Readonly<Record<LoadedFile['kind'], string>> = {
  accommodation: 'accommodation',
  activity: 'activity',
  'placement-stability': 'placement stability',
  workforce: 'workforce',
  lait: 'interactive tool',
  neighbours: 'neighbours',
};

/** What is not as expected in files of which nothing was stored. */
export function notAsExpected(findings: readonly Finding[]): string {
  const lines = findings.map(({ file, row, column, value, expected }) => {
    const where = [file, row === null ? '' : `row ${row}`, column ?? ''].filter(Boolean).join(', ');
    return `${where}: ${value === null ? '' : `“${value}” `}${expected}`;
  });
  return `${atMost(lines, 'Not as expected:').join('\n')}\n`;
}

/** What a load did: a line a file, what was revised, what was not read. */
export function loadedInWords(
  { load, files, revised, published }: BenchmarksLoaded,
  aside: readonly RefusedFile[],
  dryRun: boolean,
  width: number,
): string {
  const counts = ['read', 'new', 'revised', 'confirmed', 'beside', 'unchanged'] as const;
  const table = textTable(
    [
      { title: 'file' },
      { title: 'what' },
      { title: 'release' },
      ...counts.map((title) => ({ title, align: 'right' as const })),
    ],
    files.map((file) => [
      file.file,
      kindInWords[file.kind],
      String(file.release),
      ...counts.map((name) => file[name].toLocaleString('en-GB')),
    ]),
    width,
  );
  return [
    table,
    '',
    done(load, files, dryRun),
    ...atMost(
      revised.map((revision) => revisionInWords(revision, published)),
      'Published otherwise than before:',
    ),
    ...aside.map(({ file, reason }) => `Not read: ${file}. ${reason}`),
    '',
  ].join('\n');
}

function done(load: number | null, files: BenchmarksLoaded['files'], dryRun: boolean): string {
  if (files.every((file) => file.unchanged === file.read))
    return 'All of it was stored before: nothing changed.';
  if (dryRun) return 'Nothing was stored: this is what would be.';
  const kept = files.some(({ beside }) => beside > 0)
    ? ' What is counted as beside is kept, and a later release, or the statistics themselves, stand over it.'
    : '';
  return `Stored, as number ${load}. Figures stand beside it from the next page on.${kept}`;
}

/** Every load, and every value that a later release told otherwise. */
export function loadsInWords(
  loads: readonly PublishedLoad[],
  revisions: readonly Revision[],
  published: Published,
  width: number,
): string {
  if (loads.length === 0) return 'Nothing was brought in: figures stand beside what is shipped.\n';
  const rows = loads.map(({ load, at, by, files }) => [
    String(load),
    at,
    by,
    files.map(({ kind, release }) => `${kindInWords[kind]} ${release}`).join(', '),
  ]);
  return [
    textTable(
      ['number', 'when', 'by', 'what'].map((title) => ({ title })),
      rows,
      width,
    ),
    ...atMost(
      revisions.map((revision) => revisionInWords(revision, published)),
      'Told otherwise by a later release:',
    ),
    '',
  ].join('\n');
}

function revisionInWords({ measure, area, year, release, was, is }: Revision, { model }: Published): string {
  const of = (value: number | null): string => (value === null ? 'not published' : `${value}%`);
  const name = model.of[area]?.name ?? area;
  const title = (benchmarks[measure]?.measure ?? measure).replace(/, %$/, '');
  return `${name}, ${title}, year to ${inWords(lastDayOf(measure, year))}: ${of(was)}, since the release of ${release} ${of(is)}.`;
}

/** The first lines under a heading, and how many more there are; nothing where there are none. */
function atMost(lines: readonly string[], heading: string): readonly string[] {
  if (lines.length === 0) return [];
  const more = lines.length - SHOWN;
  return [
    heading,
    ...lines.slice(0, SHOWN).map((line) => `  ${line}`),
    ...(more > 0 ? [`  … and ${more} more: --json has them all.`] : []),
  ];
}
