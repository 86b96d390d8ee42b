import { identityFact } from '../../codes/identity-fact.ts';
import { lacking, type TableReader } from './table-reader.ts';

/** ssd_send: the unique pupil number, or the return's reason for having none. */
export const readSend: TableReader = () => (row) => {
  const child = row.id('send_person_id');
  if (child == null) return lacking('person id');
  const upn = row.id('send_upn');
  return [identityFact(child, 'ssd_send', row.source, { upn: upn ?? row.id('send_upn_unknown') ?? upn })];
};
