import { paths } from '../../../../../paths.ts';
import { resultRoute } from '../../../check-route.ts';
import { rulesPage } from './page.ts';
import { rulesView } from './view.ts';

/** What was found, by rule. */
export const checkRules = resultRoute(paths.checkRules(':ref'), (seen) => {
  const view = rulesView(seen);
  return view === undefined ? { is: 'not-found' } : rulesPage(seen, view);
});
