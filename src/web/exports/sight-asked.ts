import { type Sight, sightOf } from '../figures/sight.ts';
import type { Asked } from '../route.ts';

/**
 * Whole figures for staff, unless they ask for what may be published; never more than their role sees. Whatever else
 * stands there is taken for that too: a slip in an address must not give away what is to be kept back.
 */
export function sightAsked({ query, viewer }: Pick<Asked, 'query' | 'viewer'>): Sight {
  return query.has('for') ? 'no-small-numbers' : sightOf(viewer);
}
