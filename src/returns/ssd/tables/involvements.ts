import type { WorkerRole } from '#domain/people/words.ts';
import { workerRoleOf } from '../../codes/worker-role.ts';
import { lacking, type TableReader } from './table-reader.ts';

/** A role that says only that someone is the worker: what they are stands in their job title. */
const ONLY_ALLOCATED =
  /^(|\d+|(allocated|lead|main|primary|key|named)?[ -]?(case)?[ -]?worker|allocated|lead|case ?holder)$/i;

/** ssd_involvements: a worker's time with someone. A role that does not say what the worker is takes their job title. */
export const readInvolvement: TableReader =
  ({ jobTitle }) =>
  (row) => {
    const child = row.id('invo_person_id');
    if (child == null) return lacking('person id');
    const from = row.date('invo_involvement_start_date');
    if (from == null) return lacking('start date');
    const worker = row.id('invo_professional_id');
    if (worker == null) return lacking('worker id');
    const role = row.text('invo_professional_role_id') ?? '';
    return [
      {
        kind: 'involvement',
        child,
        key: row.id('invo_involvements_id') ?? `${from} ${worker} ${role}`,
        source: row.source,
        worker,
        role: roleOf(role, jobTitle(worker)),
        team: row.text('invo_professional_team'),
        from,
        to: row.date('invo_involvement_end_date'),
        reason: row.text('invo_worker_change_reason'),
      },
    ];
  };

function roleOf(role: string, title: string | undefined): WorkerRole {
  return workerRoleOf(ONLY_ALLOCATED.test(role) ? (title ?? role) : role);
}
