import { allowed, type Policy } from './policy.ts';

/** Pages that tell each person only of what their role sees: the figures, and the way in and out. */
export const everyoneSignedIn: Policy = { name: 'everyone signed in', decide: () => allowed };
