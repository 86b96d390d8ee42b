import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('633', [
  {
    says: 'authorities of England, and places outside it',
    tables: {
      PrevPerm: ['202', '823', '938', '999', 'WAL', 'SCO', 'NUK', 'NIR'].map((LA_PERM) => ({ LA_PERM })),
    },
  },
  {
    says: 'authorities made since 2019, and those that they took over from',
    tables: {
      PrevPerm: ['838', '839', '940', '941', '942', '943', '835', '836', '837', '909', '928'].map(
        (LA_PERM) => ({ LA_PERM }),
      ),
    },
  },
  {
    says: 'no authority’s number, an ONS code, a name',
    tables: { PrevPerm: ['100', '944', '0823', 'E06000056', 'LUTON', 'CON'].map((LA_PERM) => ({ LA_PERM })) },
    flags: { PrevPerm: [0, 1, 2, 3, 4, 5] },
  },
  {
    says: 'an authority that is newer than the code set, in the list of authorities',
    tables: { PrevPerm: [{ LA_PERM: '947' }, { LA_PERM: '948' }] },
    flags: { PrevPerm: [1] },
  },
  { says: 'a blank', tables: { PrevPerm: [{ LA_PERM: '' }, { LA_PERM: 'wal' }] } },
]);
