import { paths } from '../../../../../paths.ts';
import type { Answer } from '../../../../../route.ts';
import { resultRoute } from '../../../check-route.ts';
import type { Seen } from '../../../seen.ts';
import { childrenPage } from './page.ts';
import { childrenView } from './view.ts';

/** What was found, by child. */
export function byChildren(seen: Seen): Answer {
  const view = childrenView(seen);
  return view === undefined ? { is: 'not-found' } : childrenPage(seen, view);
}

export const checkChildren = resultRoute(paths.checkChildren(':ref'), byChildren);
