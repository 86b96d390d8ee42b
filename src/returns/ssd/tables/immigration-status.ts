import { identityFact } from '../../codes/identity-fact.ts';
import { lacking, type TableReader } from './table-reader.ts';

const UASC = /\buasc\b|\bunaccompanied\b/i;
const NOT_UASC = /\b(not|non)[ -](a )?(uasc|unaccompanied)\b/i;

/**
 * ssd_immigration_status: whether someone is or was an unaccompanied asylum-seeking child. Any such status makes them
 * one, now or formerly; another status (leave to remain, settled) says nothing either way.
 */
export const readImmigrationStatus: TableReader = () => (row) => {
  const child = row.id('immi_person_id');
  if (child == null) return lacking('person id');
  const status = row.text('immi_immigration_status');
  if (status == null || !UASC.test(status) || NOT_UASC.test(status)) return [];
  const key = `ssd_immigration_status ${row.id('immi_immigration_status_id') ?? 'UASC'}`;
  return [
    identityFact(child, key, row.source, {
      uasc: true,
      uascCeasedOn: row.date('immi_immigration_status_end_date'),
    }),
  ];
};
