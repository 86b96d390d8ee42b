import { type Sight, sightOf } from '../figures/sight.ts';
import type { Asked } from '../route.ts';

/** Whole figures for staff, unless they ask for what may be published; never more than their role sees. */
export function sightAsked({ query, viewer }: Pick<Asked, 'query' | 'viewer'>): Sight {
  return query.get('for') === 'publication' ? 'no-small-numbers' : sightOf(viewer);
}
