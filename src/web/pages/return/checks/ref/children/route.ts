import { paths } from '../../../../../paths.ts';
import { resultRoute } from '../../../check-route.ts';
import { childrenPage } from './page.ts';
import { childrenView } from './view.ts';

/** What was found, by child. */
export const checkChildren = resultRoute(paths.checkChildren(':ref'), (seen) => {
  const view = childrenView(seen);
  return view === undefined ? { is: 'not-found' } : childrenPage(seen, view);
});
