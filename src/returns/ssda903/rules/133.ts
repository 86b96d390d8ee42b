import { returnRule, withBlank, withNoCodeOf } from '../terms/all.ts';

export const rule133 = returnRule({
  code: '133',
  message: 'Accommodation code not valid',
  means: 'Where this care leaver was living is blank, or is not one of the accommodation codes.',
  why: 'Where care leavers live, and whether it is suitable, is published from this answer.',
  mend:
    'Choose the code of the accommodation around the birthday, and 0 where it is not known. Custody and ' +
    'having no fixed home cannot be suitable: X2 and S2.',
  mender: 'personal adviser',
  reads: { OC3: ['ACCOM'] },
  check: ({ OC3 }) => [...withNoCodeOf('ACCOM', OC3, 'ACCOM'), ...withBlank(OC3, 'ACCOM')],
});
