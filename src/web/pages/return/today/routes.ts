import { paths } from '../../../paths.ts';
import type { GuardedRoute } from '../../../route.ts';
import { byChild } from '../checks/ref/children/child/route.ts';
import { byChildren } from '../checks/ref/children/route.ts';
import { notRun } from '../checks/ref/not-run/route.ts';
import { byRule } from '../checks/ref/rules/code/route.ts';
import { byRules } from '../checks/ref/rules/route.ts';
import { byWorkers } from '../checks/ref/workers/route.ts';
import { todaysDownloads } from './downloads.ts';
import { laterPage } from './later-page.ts';
import { todayPage } from './page.ts';
import { todaysTables } from './tables.ts';
import { todayRoute } from './today-route.ts';

/** Today's return, with the views of a return that was checked. */
export const todaysReturnRoutes: readonly GuardedRoute[] = [
  todayRoute(paths.todaysReturn(), todayPage),
  todayRoute(paths.todaysRules(), byRules),
  todayRoute(paths.todaysRule(':code'), byRule),
  todayRoute(paths.todaysChildren(), byChildren),
  todayRoute(paths.todaysChild(':child'), byChild),
  todayRoute(paths.todaysWorkers(), byWorkers),
  todayRoute(paths.todaysNotRun(), notRun),
  todayRoute(paths.todaysApart(), laterPage),
  ...todaysDownloads,
  ...todaysTables,
];
