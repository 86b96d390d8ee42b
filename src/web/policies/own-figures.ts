import { ownGroup } from '../figures/own-group.ts';
import { allowed, type Policy } from './policy.ts';

/** A worker's own figures, and a manager's team's: whoever has none of their own has no such page. */
export const ownFigures: Policy = {
  name: 'workers and team managers, for figures of their own',
  decide: ({ viewer }) => (ownGroup(viewer) === undefined ? { is: 'not-found' } : allowed),
};
