import { type Cell, unreadable } from '../../reading/cells.ts';
import { lacking, type TableReader } from './table-reader.ts';

/** ssd_professionals: the workers. */
export const readProfessional: TableReader = () => (row) => {
  const worker = row.id('prof_professional_id');
  if (worker == null) return lacking('worker id');
  return [
    {
      kind: 'worker',
      child: '',
      key: worker,
      source: row.source,
      worker,
      staffId: row.text('prof_staff_id'),
      name: row.text('prof_professional_name'),
      jobTitle: row.text('prof_professional_job_title'),
      team: row.text('prof_professional_department'),
      fte: row.read('prof_full_time_equivalency', readFte, 'A full-time equivalent from 0 to 1.'),
    },
  ];
};

function readFte(text: string): Cell<number> {
  if (text.trim() === '') return null;
  return /^(0|1)(\.\d+)?$|^\.\d+$/.test(text.trim()) && Number(text) <= 1 ? Number(text) : unreadable;
}
