import { paths } from '../../../../../../paths.ts';
import { resultRoute } from '../../../../check-route.ts';
import { childPage } from './page.ts';
import { childView } from './view.ts';

/** What was found about one child. */
export const checkChild = resultRoute(paths.checkChild(':ref', ':child'), (seen) => {
  const view = childView(seen);
  return view === undefined ? { is: 'not-found' } : childPage(seen, view);
});
