import { mayBeOpen } from './cohorts/among.ts';
import { open, unlessIn } from './cohorts/category-cohort.ts';
import { listInWords } from './evidence/in-words.ts';
import { fieldsSeen, requiredFields } from './evidence/required-fields.ts';
import { faultsOf } from './evidence/valid-record.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { cannotTell, metIf } from './placing.ts';

export const dataQuality: Indicator = {
  id: 'I14',
  version: 1,
  title: 'Data quality',
  unit: 'percent',
  when: 'A',
  meaning: 'How much of what must be recorded of every young person is recorded.',
  cohort: open.says,
  numerator: 'Required fields that are recorded',
  denominator: `Required fields that the extracts have: ${requiredFields.join('; ')}`,
  exclusions: ['Fields that no extract carries'],
  direction: 'high',
  target: { value: 98, by: 'policy' },
  source: ['Local', 'SSDA903 validation rules 153, 344, 345, 347, 391, 3001'],
  breakdowns,
  counts: { numerator: { one: 'field', many: 'fields' }, denominator: { one: 'field', many: 'fields' } },
  parts: [
    {
      key: 'oc3-valid',
      unit: 'percent',
      title: 'Newest OC3 rows that break no rule',
      counts: { numerator: { one: 'row', many: 'rows' }, denominator: { one: 'row', many: 'rows' } },
    },
  ],
  carriedBy: ['SSDA903 Header: DOB, SEX, ETHNIC; OC3', 'Annex A List 9', 'SSD ssd_person, ssd_care_leavers'],
  among: mayBeOpen,
  place(person) {
    const stopped = unlessIn(person, open);
    if (stopped !== undefined) return stopped;
    const fields = fieldsSeen(person).filter(({ recorded }) => recorded !== undefined);
    const lacking = fields.filter(({ recorded }) => recorded === false).map(({ field }) => field);
    const row = person.birthdayRecords.at(-1);
    const faults = row === undefined ? [] : faultsOf(row, person.born);
    if (fields.length === 0)
      return cannotTell(() => 'Cannot tell, missing any extract with the required fields.');
    const why = (): readonly string[] => [
      lacking.length === 0
        ? `All ${fields.length} required fields are recorded.`
        : `Not recorded: ${listInWords(lacking)} (of ${fields.length} required fields).`,
      ...(row === undefined
        ? []
        : [`OC3 row of ${row.year}: ${faults.length === 0 ? 'breaks no rule' : faults.join('; ')}.`]),
    ];
    return metIf(lacking.length === 0, why, {
      value: fields.length - lacking.length,
      denominator: fields.length,
      parts:
        row === undefined
          ? undefined
          : { 'oc3-valid': { numerator: faults.length === 0 ? 1 : 0, denominator: 1 } },
    });
  },
};
