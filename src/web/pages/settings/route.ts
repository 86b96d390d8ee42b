import { paths } from '../../paths.ts';
import { everyoneSignedIn } from '../../policies/everyone-signed-in.ts';
import type { GuardedRoute } from '../../route.ts';
import { settingsPage } from './page.ts';
import { placeRows, targetRows, valueRows } from './view.ts';

/** What figures are held against, and by which local rules they are counted. */
export const settings: GuardedRoute = {
  method: 'GET',
  path: paths.settings(),
  policy: everyoneSignedIn,
  answer: ({ known, today, viewer }) =>
    settingsPage({
      targets: targetRows(known.population.settings, today),
      values: valueRows(known.population.settings, today),
      places: placeRows(known.population.settings, today),
      on: today,
      mayChange: viewer.role === 'analyst' || viewer.role === 'head-of-service',
    }),
};
