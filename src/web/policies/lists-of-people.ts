import { allowed, type Policy } from './policy.ts';

/** Lists of young people: for staff, and each list holds only those whom its reader may open. */
export const listsOfPeople: Policy = {
  name: 'staff, for lists of young people',
  decide: ({ viewer }) =>
    viewer.role === 'lead-member'
      ? {
          is: 'refused',
          what: 'You cannot see lists of young people.',
          why: 'A lead member sees figures only, never who stands behind them.',
          whoCanChange:
            'Nobody: the role is made so. The head of service can tell you what the figures stand on.',
          people: [],
        }
      : allowed,
};
