import type { Route } from '../route.ts';
import { countyCapacityExports } from './capacity/county-export.ts';
import { capacity, capacityExports } from './capacity/route.ts';
import { contradictions, contradictionsExports } from './contradictions/route.ts';
import { dataQuality, dataQualityExports } from './data-quality/route.ts';
import { dutiesExports } from '../exports/duties-export.ts';
import { figureExports } from '../exports/figure-export.ts';
import { figureCharts } from '../exports/figure-charts.ts';
import { figuresExports } from '../exports/figures-export.ts';
import { frozenExports } from '../exports/frozen-exports.ts';
import { myFiguresExports } from '../exports/my-figures-export.ts';
import { neighboursExports } from '../exports/neighbours-export.ts';
import { figurePeopleExports } from '../exports/people-export.ts';
import { peopleListExports } from '../exports/people-list-export.ts';
import { putRightExports } from '../exports/put-right-export.ts';
import { settingsExports } from '../exports/settings-exports.ts';
import { todayExports } from '../exports/today-export.ts';
import { allFigures } from './figures/all/route.ts';
import { frozenFigure } from './figures/frozen/freeze/id/route.ts';
import { frozenPeople } from './figures/frozen/freeze/id/people/route.ts';
import { freeze } from './figures/frozen/freeze/route.ts';
import { freezeDay, frozen } from './figures/frozen/route.ts';
import { figurePeople } from './figures/id/people/route.ts';
import { figure } from './figures/id/route.ts';
import { onePage, onePageAsWord } from './figures/one-page/route.ts';
import { myFigures } from './figures/mine/route.ts';
import { figures } from './figures/route.ts';
import { find, found } from './find/route.ts';
import { home } from './home/route.ts';
import { person } from './people/ref/route.ts';
import { sightCountsExports } from './line-of-sight/counts.ts';
import { lineOfSight, lineOfSightExports } from './line-of-sight/route.ts';
import { people } from './people/route.ts';
import { putRight } from './put-right/route.ts';
import { checkChild } from './return/checks/ref/children/child/route.ts';
import { checkChildren } from './return/checks/ref/children/route.ts';
import { checkCsv, checkWorkbook } from './return/checks/ref/download.ts';
import { checkNotRun } from './return/checks/ref/not-run/route.ts';
import { check, endCheck, importChecked } from './return/checks/ref/route.ts';
import { checkRule } from './return/checks/ref/rules/code/route.ts';
import { checkRules } from './return/checks/ref/rules/route.ts';
import { checkWorkers } from './return/checks/ref/workers/route.ts';
import { checkReturn, startCheck } from './return/route.ts';
import { compareRoutes } from './return/compare/routes.ts';
import { todaysReturnRoutes } from './return/today/routes.ts';
import { changeOne, setting } from './settings/kind/route.ts';
import { settings } from './settings/route.ts';
import { signIn, signInAs } from './sign-in/route.ts';
import { signOut } from './sign-out/route.ts';

/** Every route there is. Those with a fixed path come before those with a name in it. */
export const routes: readonly Route[] = [
  home,
  ...todayExports,
  signIn,
  signInAs,
  signOut,
  figures,
  allFigures,
  myFigures,
  ...myFiguresExports,
  frozen,
  freezeDay,
  ...frozenExports,
  freeze,
  frozenFigure,
  frozenPeople,
  onePage,
  onePageAsWord,
  ...figuresExports,
  ...figureExports,
  ...figureCharts,
  ...figurePeopleExports,
  ...neighboursExports,
  figure,
  figurePeople,
  people,
  ...peopleListExports,
  ...dutiesExports,
  person,
  capacity,
  ...capacityExports,
  ...countyCapacityExports,
  contradictions,
  ...contradictionsExports,
  settings,
  ...settingsExports,
  setting,
  changeOne,
  dataQuality,
  ...dataQualityExports,
  lineOfSight,
  ...lineOfSightExports,
  ...sightCountsExports,
  find,
  found,
  putRight,
  ...putRightExports,
  checkReturn,
  startCheck,
  ...todaysReturnRoutes,
  ...compareRoutes,
  check,
  endCheck,
  importChecked,
  checkRules,
  checkRule,
  checkChildren,
  checkChild,
  checkWorkers,
  checkNotRun,
  checkCsv,
  checkWorkbook,
];
