import { returnRule, rowsOf, yearsAfter } from '../terms/all.ts';

const WITH_FORMER_CARER: ReadonlySet<string> = new Set(['Z1', 'Z2']);

export const rule3001 = returnRule({
  code: '3001',
  message: 'With former foster carer at 17',
  means: 'This young person became 17 in the year and is said to live with a former foster carer.',
  why:
    'Staying put with a former foster carer starts at 18; ' +
    'before that, living with a foster carer is being fostered.',
  mend:
    'Check where they lived about their birthday: ' +
    'correct the accommodation, or the date of birth if it is wrong.',
  mender: 'personal adviser',
  reads: { Header: ['DOB'], OC3: ['ACCOM'] },
  check: ({ Header, OC3 }, { start, end }) =>
    OC3.filter(
      ({ CHILD, ACCOM }) =>
        WITH_FORMER_CARER.has(ACCOM) &&
        rowsOf(Header, CHILD).some(({ DOB }) => {
          const birthday = yearsAfter(DOB.day, 17);
          return birthday >= start && birthday <= end;
        }),
    ),
});
