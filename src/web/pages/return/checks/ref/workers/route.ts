import { paths } from '../../../../../paths.ts';
import { resultRoute } from '../../../check-route.ts';
import { workersPage } from './page.ts';
import { workersView } from './view.ts';

/** What was found, by who works with the child. */
export const checkWorkers = resultRoute(paths.checkWorkers(':ref'), (seen) =>
  workersPage(seen, workersView(seen)),
);
