import { paths } from '../../../../../paths.ts';
import { resultRoute } from '../../../check-route.ts';
import { notRunPage } from './page.ts';
import { notRunView } from './view.ts';

/** What could not be checked, and what it would take. */
export const checkNotRun = resultRoute(paths.checkNotRun(':ref'), (seen) =>
  notRunPage(seen, notRunView(seen)),
);
