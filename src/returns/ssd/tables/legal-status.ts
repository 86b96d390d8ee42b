import { isOtherLegalStatus, readLegalStatus } from '../../codes/written/legal-status.ts';
import { lacking, type TableReader } from './table-reader.ts';

/** ssd_legal_status. Statuses that make nobody looked after (special guardianship, supervision) are passed over. */
export const readLegalStatuses: TableReader = () => (row) => {
  const child = row.id('lega_person_id');
  if (child == null) return lacking('person id');
  const words = row.text('lega_legal_status');
  if (words != null && isOtherLegalStatus(words) && typeof readLegalStatus(words) !== 'string') return [];
  const legalStatus = row.read('lega_legal_status', readLegalStatus, 'A code of LS, such as C2.');
  if (legalStatus === null) return [];
  if (legalStatus === undefined) return lacking('legal status');
  const from = row.date('lega_legal_status_start_date');
  if (from == null) return lacking('start date');
  return [
    {
      kind: 'legal-status',
      child,
      key: row.id('lega_legal_status_id') ?? from,
      source: row.source,
      from,
      to: row.date('lega_legal_status_end_date'),
      legalStatus,
    },
  ];
};
