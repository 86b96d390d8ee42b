import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import type { Known } from '../../known.ts';
import { paths } from '../../paths.ts';
import { listsOfPeople } from '../../policies/lists-of-people.ts';
import { isOwn, mayOpen } from '../../policies/reach.ts';
import type { GuardedRoute } from '../../route.ts';
import { pageOf } from '../../tables/paging.ts';
import type { Role, Viewer } from '../../viewer.ts';
import { peoplePage } from './page.ts';
import { isSupported, listed } from './view.ts';

const whose: Readonly<Record<Role, string>> = {
  'personal-adviser': 'Those you support come first, then the rest of your team’s.',
  'team-manager': 'Those your team supports.',
  'head-of-service': 'Everyone the service supports.',
  analyst: 'Everyone the service supports.',
  'lead-member': '',
};

/** Everyone the service supports, of those whom someone may open: a personal adviser's own first. */
export function supportedBy(viewer: Viewer, known: Known, today: CalendarDate): readonly YoungPerson[] {
  const all = known.people.filter(
    (person) => mayOpen(viewer, known.standingOf(person)) && isSupported(person, known, today),
  );
  if (viewer.role !== 'personal-adviser') return all;
  const own = all.filter((person) => isOwn(viewer, known.standingOf(person).workers));
  const others = all.filter((person) => !own.includes(person));
  return [...own, ...others];
}

export const people: GuardedRoute = {
  method: 'GET',
  path: paths.people(),
  policy: listsOfPeople,
  answer({ known, today, viewer, query }) {
    const rows = pageOf(supportedBy(viewer, known, today), query);
    if (rows === undefined) return { is: 'not-found' };
    return peoplePage(whose[viewer.role], {
      ...rows,
      items: rows.items.map((person) => listed(person, known, viewer, today)),
    });
  },
};
