import { paths } from '../../paths.ts';
import { everyoneSignedIn } from '../../policies/everyone-signed-in.ts';
import type { GuardedRoute } from '../../route.ts';
import { answerHeadlines } from '../figures/route.ts';
import { todayPage } from './page.ts';
import { servicePage } from './service-page.ts';
import { serviceView } from './service-view.ts';
import { todayView } from './view.ts';

/** How long, in milliseconds, today's list waits for what is to be put right: it stands without the number as well. */
const BRIEFLY = 200;

/** The first page, by what someone does: today's list for those who support young people, the service for those who answer for it, figures for others. */
export const home: GuardedRoute = {
  method: 'GET',
  path: paths.home(),
  policy: everyoneSignedIn,
  async answer(asked) {
    const { viewer, known, returns } = asked;
    const todaysReturn = (): ReturnType<typeof returns.today> => returns.today(known, BRIEFLY);
    switch (viewer.role) {
      case 'personal-adviser':
        return todayPage(todayView(asked, await todaysReturn()), 'own');
      case 'team-manager':
        return todayPage(todayView(asked, await todaysReturn()), 'team');
      case 'head-of-service':
      case 'analyst':
        return servicePage(serviceView(known, await asked.freezes.all()));
      case 'lead-member':
        return answerHeadlines(asked);
    }
  },
};
