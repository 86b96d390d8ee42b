import { type Cell, readCode, readCount, unreadable } from '../../reading/cells.ts';
import { lacking, type TableReader } from './table-reader.ts';

const REASONS = new Set(['SDQ1', 'SDQ2', 'SDQ3', 'SDQ4', 'SDQ5']);

/** ssd_sdq_scores: strengths and difficulties questionnaires. A row with neither date is refused: it is of no day. */
export const readSdqScore: TableReader = () => (row) => {
  const child = row.id('csdq_person_id');
  if (child == null) return lacking('person id');
  const on = row.date('csdq_sdq_completed_date');
  if (on == null) return lacking('completed date');
  const score = row.read('csdq_sdq_score', readScore, 'A score from 0 to 40.');
  return [
    {
      kind: 'health-check',
      child,
      key: row.id('csdq_table_id') ?? `sdq ${on}`,
      source: row.source,
      what: 'sdq',
      on,
      done: score == null ? score : true,
      score,
      reason: row.read('csdq_sdq_reason', (text) => readCode(text, REASONS), 'SDQ1 to SDQ5.'),
    },
  ];
};

function readScore(text: string): Cell<number> {
  const score = readCount(text);
  return typeof score === 'number' && score > 40 ? unreadable : score;
}
