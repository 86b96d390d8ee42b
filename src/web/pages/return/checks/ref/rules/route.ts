import { paths } from '../../../../../paths.ts';
import type { Answer } from '../../../../../route.ts';
import { resultRoute } from '../../../check-route.ts';
import type { Seen } from '../../../seen.ts';
import { rulesPage } from './page.ts';
import { rulesView } from './view.ts';

/** What was found, by rule. */
export function byRules(seen: Seen): Answer {
  const view = rulesView(seen);
  return view === undefined ? { is: 'not-found' } : rulesPage(seen, view);
}

export const checkRules = resultRoute(paths.checkRules(':ref'), byRules);
