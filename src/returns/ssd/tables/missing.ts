import { type Cell, unreadable } from '../../reading/cells.ts';
import { lacking, type TableReader } from './table-reader.ts';

/** ssd_missing: missing from care (M), or away from placement without authorisation (A). */
export const readMissing: TableReader = () => (row) => {
  const child = row.id('miss_person_id');
  if (child == null) return lacking('person id');
  const from = row.date('miss_missing_episode_start_date');
  if (from == null) return lacking('start date');
  const what = row.read('miss_missing_episode_type', readWhat, 'M missing or A away.');
  if (what == null) return lacking('episode type');
  return [
    {
      kind: 'missing',
      child,
      key: row.id('miss_table_id') ?? `${from} ${what}`,
      source: row.source,
      what,
      from,
      fromAt: row.instant('miss_missing_episode_start_date'),
      to: row.date('miss_missing_episode_end_date'),
      toAt: row.instant('miss_missing_episode_end_date'),
      returnInterviewOffered: row.yesNo('miss_missing_rhi_offered'),
      returnInterviewAccepted: row.yesNo('miss_missing_rhi_accepted'),
    },
  ];
};

function readWhat(text: string): Cell<'missing' | 'away'> {
  const words = text.trim().toLowerCase();
  if (words === '') return null;
  if (/^m\b|^missing\b/.test(words)) return 'missing';
  return /^a\b|^away\b|^absent\b|^unauthorised\b/.test(words) ? 'away' : unreadable;
}
