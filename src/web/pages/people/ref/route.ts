import { paths } from '../../../paths.ts';
import { oneYoungPerson } from '../../../policies/one-young-person.ts';
import type { GuardedRoute } from '../../../route.ts';
import { personPage } from './page.ts';
import { personView } from './view.ts';

/** One young person. The policy has found them and let the reader in. */
export const person: GuardedRoute = {
  method: 'GET',
  path: paths.person(':ref'),
  policy: oneYoungPerson,
  async answer({ known, params, today, openings, viewer }) {
    const child = known.childOf(params['ref'] ?? '');
    const found = child === undefined ? undefined : known.person(child);
    if (found === undefined) return { is: 'not-found' };
    return personPage(personView(found, known, await openings(found.child), today, viewer));
  },
};
