import { identityFact } from '../../codes/identity-fact.ts';
import { lacking, type TableReader } from './table-reader.ts';

/** ssd_mother: someone known to the authority who is a mother, once however many children they have. */
export const readMother: TableReader = () => {
  const mothers = new Set<string>();
  return (row) => {
    const child = row.id('moth_person_id');
    if (child == null) return lacking('person id');
    if (mothers.has(child)) return [];
    mothers.add(child);
    return [identityFact(child, 'ssd_mother', row.source, { mother: true })];
  };
};
