import { casesOf } from '../testing/rule-case.ts';

const all = { IMMUNISATIONS: '1', TEETH_CHECK: '0', HEALTH_ASSESSMENT: '1', SUBSTANCE_MISUSE: '0' };

export const cases = casesOf('544', [
  {
    says: 'each of the four is asked for',
    tables: {
      OC2: [
        { ...all, CONVICTED: '1', IMMUNISATIONS: '' },
        { ...all, CONVICTED: '1', TEETH_CHECK: '' },
        { ...all, CONVICTED: '1', HEALTH_ASSESSMENT: '' },
        { ...all, CONVICTED: '1', SUBSTANCE_MISUSE: '' },
        { ...all, CONVICTED: '1' },
      ],
    },
    flags: { OC2: [0, 1, 2, 3] },
  },
  {
    says: 'a child who was not convicted is asked for them too',
    tables: { OC2: [{ CONVICTED: '0' }, { ...all, CONVICTED: '0', TEETH_CHECK: '' }] },
    flags: { OC2: [0, 1] },
  },
  {
    says: 'no answer, or none that counts',
    tables: { OC2: [{ CONVICTED: '' }, { CONVICTED: '2' }, { CONVICTED: 'N' }] },
  },
]);
