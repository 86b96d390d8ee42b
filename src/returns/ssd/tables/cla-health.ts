import { type Cell, unreadable } from '../../reading/cells.ts';
import { wordsOf } from '../../codes/written/words.ts';
import { lacking, type TableReader } from './table-reader.ts';

/** ssd_cla_health: health assessments and dental checks. Other checks (of development, under five) are passed over. */
export const readClaHealth: TableReader = () => (row) => {
  const child = row.id('clah_person_id');
  if (child == null) return lacking('person id');
  const what = row.read('clah_health_check_type', readWhat, 'A health assessment or a dental check.');
  if (what === 'other') return [];
  if (what == null) return lacking('type');
  const on = row.date('clah_health_check_date');
  if (on == null) return lacking('date');
  return [
    {
      kind: 'health-check',
      child,
      key: row.id('clah_health_check_id') ?? `${what} ${on}`,
      source: row.source,
      what,
      on,
      done: row.read('clah_health_check_status', readStatus, 'Planned, Refused, Cancelled or Completed.'),
      score: undefined,
      reason: undefined,
    },
  ];
};

function readWhat(text: string): Cell<'health-assessment' | 'dental-check' | 'other'> {
  const words = wordsOf(text);
  if (words === '') return null;
  if (/\bdent|\bteeth\b|\btooth\b/.test(words)) return 'dental-check';
  if (/\bassessment\b|^[ir]ha\b|\bmedical\b/.test(words)) return 'health-assessment';
  return /\bsurveillance\b|\bdevelopment|\boptician\b|\boptical\b|\beye|\bhealth check\b/.test(words)
    ? 'other'
    : unreadable;
}

/** Whether it took place. */
function readStatus(text: string): Cell<boolean> {
  const words = wordsOf(text);
  if (words === '') return null;
  if (/^(completed?|attended|done|yes|y)\b/.test(words)) return true;
  return /^(planned|refused|cancell?ed|did not attend|dna|no|n)\b/.test(words) ? false : unreadable;
}
