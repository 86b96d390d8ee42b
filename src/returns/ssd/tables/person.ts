import { identityFact } from '../../codes/identity-fact.ts';
import { readEthnicity } from '../../codes/written/ethnicity.ts';
import { readSex } from '../../codes/written/sex.ts';
import { lacking, type TableReader } from './table-reader.ts';

/** ssd_person: who someone is. The id is pers_person_id, else pers_legacy_id; a second row of one person is refused. */
export const readPerson: TableReader = ({ extracted }) => {
  const seen = new Set<string>();
  return (row) => {
    const child = row.id('pers_person_id') ?? row.id('pers_legacy_id');
    if (child == null) return lacking('person id');
    if (seen.has(child)) return { reason: `${child} stands in an earlier row of this file.` };
    seen.add(child);
    let born = row.date('pers_dob');
    if (born != null && born > extracted) {
      row.doubt('pers_dob', 'A date of birth that is not after the day of the extract.');
      born = undefined;
    }
    const ethnicity = row.read(
      'pers_ethnicity',
      readEthnicity,
      'An ethnicity code of the return, such as WBRI.',
    );
    return [
      identityFact(child, 'ssd_person', row.source, {
        born,
        sex: row.read('pers_sex', readSex, 'M, F or U.'),
        ethnicity: ethnicity == null ? ethnicity : ethnicity.code,
        ethnicGroup: ethnicity == null ? ethnicity : ethnicity.group,
        diedOn: row.date('pers_death_date'),
        mother: row.yesNo('pers_is_mother'),
        forename: row.text('pers_forename'),
        surname: row.text('pers_surname'),
      }),
    ];
  };
};
