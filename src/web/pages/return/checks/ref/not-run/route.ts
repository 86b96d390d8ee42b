import { paths } from '../../../../../paths.ts';
import type { Answer } from '../../../../../route.ts';
import { resultRoute } from '../../../check-route.ts';
import type { Seen } from '../../../seen.ts';
import { notRunPage } from './page.ts';
import { notRunView } from './view.ts';

/** What could not be checked, and what it would take. */
export function notRun(seen: Seen): Answer {
  return notRunPage(seen, notRunView(seen));
}

export const checkNotRun = resultRoute(paths.checkNotRun(':ref'), notRun);
