import { paths } from '../../paths.ts';
import { everyoneSignedIn } from '../../policies/everyone-signed-in.ts';
import type { GuardedRoute } from '../../route.ts';
import { answerHeadlines } from '../figures/route.ts';
import { todayPage } from './page.ts';
import { todayView } from './view.ts';

/** The first page, by what someone does: today's list for those who support young people, figures for the others. */
export const home: GuardedRoute = {
  method: 'GET',
  path: paths.home(),
  policy: everyoneSignedIn,
  answer(asked) {
    const { viewer, known, today, hour } = asked;
    switch (viewer.role) {
      case 'personal-adviser':
        return todayPage(todayView(known, viewer, today, hour), 'own');
      case 'team-manager':
        return todayPage(todayView(known, viewer, today, hour), 'team');
      case 'head-of-service':
      case 'analyst':
      case 'lead-member':
        return answerHeadlines(asked);
    }
  },
};
