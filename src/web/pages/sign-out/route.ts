import { paths } from '../../paths.ts';
import { everyoneSignedIn } from '../../policies/everyone-signed-in.ts';
import type { GuardedRoute } from '../../route.ts';

/** Ends the session, here and in the store. */
export const signOut: GuardedRoute = {
  method: 'POST',
  path: paths.signOut(),
  policy: everyoneSignedIn,
  answer: () => ({ is: 'go', to: paths.signIn(), session: 'end' }),
};
