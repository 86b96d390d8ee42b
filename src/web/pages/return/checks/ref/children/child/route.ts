import { paths } from '../../../../../../paths.ts';
import type { Answer } from '../../../../../../route.ts';
import { resultRoute } from '../../../../check-route.ts';
import type { Seen } from '../../../../seen.ts';
import { childPage } from './page.ts';
import { childView } from './view.ts';

/** What was found about one child. */
export function byChild(seen: Seen): Answer {
  const view = childView(seen);
  return view === undefined ? { is: 'not-found' } : childPage(seen, view);
}

export const checkChild = resultRoute(paths.checkChild(':ref', ':child'), byChild);
