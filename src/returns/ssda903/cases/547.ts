import { casesOf } from '../testing/rule-case.ts';

const all = { IMMUNISATIONS: '1', TEETH_CHECK: '0', HEALTH_ASSESSMENT: '1', SUBSTANCE_MISUSE: '0' };

export const cases = casesOf('547', [
  {
    says: 'each of the four is asked for',
    tables: {
      OC2: [
        { ...all, HEALTH_CHECK: '1', IMMUNISATIONS: '' },
        { ...all, HEALTH_CHECK: '1', TEETH_CHECK: '' },
        { ...all, HEALTH_CHECK: '1', HEALTH_ASSESSMENT: '' },
        { ...all, HEALTH_CHECK: '1', SUBSTANCE_MISUSE: '' },
        { ...all, HEALTH_CHECK: '1' },
      ],
    },
    flags: { OC2: [0, 1, 2, 3] },
  },
  {
    says: 'a child whose checks are not up to date is asked for them too',
    tables: { OC2: [{ HEALTH_CHECK: '0' }, { ...all, HEALTH_CHECK: '0', SUBSTANCE_MISUSE: '' }] },
    flags: { OC2: [0, 1] },
  },
  {
    says: 'no answer, or none that counts',
    tables: { OC2: [{ HEALTH_CHECK: '' }, { HEALTH_CHECK: '2' }, { HEALTH_CHECK: 'N' }] },
  },
]);
