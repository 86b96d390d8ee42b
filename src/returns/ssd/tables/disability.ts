import { identityFact } from '../../codes/identity-fact.ts';
import { readDisability } from '../../codes/written/disability.ts';
import { lacking, type TableReader } from './table-reader.ts';

/** ssd_disability: one row a disability, or NONE. */
export const readDisabilityRow: TableReader = () => {
  const disabled = new Set<string>();
  return (row) => {
    const child = row.id('disa_person_id');
    if (child == null) return lacking('person id');
    const is = row.read('disa_disability_code', readDisability, 'A disability code, or NONE.');
    if (is == null || disabled.has(child)) return []; // NONE beside a disability does not hide it
    if (is) disabled.add(child);
    return [identityFact(child, 'ssd_disability', row.source, { disabled: is })];
  };
};
