import { paths } from '../../../../../paths.ts';
import type { Answer } from '../../../../../route.ts';
import { resultRoute } from '../../../check-route.ts';
import type { Seen } from '../../../seen.ts';
import { workersPage } from './page.ts';
import { workersView } from './view.ts';

/** What was found, by who works with the child. */
export function byWorkers(seen: Seen): Answer {
  return workersPage(seen, workersView(seen));
}

export const checkWorkers = resultRoute(paths.checkWorkers(':ref'), byWorkers);
