import { ADOPTION_FIELDS, anyGiven, LEAVER_FIELDS, returnRule, rowsOf } from '../terms/all.ts';

export const rule134 = returnRule({
  code: '134',
  message: 'Adoption data for a care leaver',
  means: 'This child has details of an adoption, and the same child is listed with details of a care leaver.',
  why:
    'One table is for children who were adopted, the other for young people who left care without: ' +
    'nobody belongs in both.',
  mend:
    'Find out which is true and clear the details in the other table. If two people share this id, give ' +
    'each their own.',
  mender: 'returns officer',
  reads: { OC3: LEAVER_FIELDS, AD1: ADOPTION_FIELDS },
  check: ({ OC3, AD1 }) =>
    AD1.filter(
      (adoption) =>
        anyGiven(adoption, ADOPTION_FIELDS) &&
        rowsOf(OC3, adoption.CHILD).some((leaver) => anyGiven(leaver, LEAVER_FIELDS)),
    ),
});
