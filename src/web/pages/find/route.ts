import { paths } from '../../paths.ts';
import { listsOfPeople } from '../../policies/lists-of-people.ts';
import { seesEveryone } from '../../policies/reach.ts';
import type { GuardedRoute } from '../../route.ts';
import { listed } from '../people/view.ts';
import { foundPage, findPage } from './page.ts';
import { MOST_SHOWN, search } from './search.ts';

export const find: GuardedRoute = {
  method: 'GET',
  path: paths.find(),
  policy: listsOfPeople,
  answer: ({ token }) => findPage({ token, typed: '', mistake: undefined }),
};

/** Searching posts what was typed, so that no name stands in a URL, a log or a browser's history. */
export const found: GuardedRoute = {
  method: 'POST',
  path: paths.find(),
  policy: listsOfPeople,
  answer({ known, today, viewer, form, token }) {
    const typed = (form.get('who') ?? '').trim();
    if (typed.length < 2) {
      return findPage({ token, typed, mistake: 'Enter at least 2 letters of a name, or an id' });
    }
    const { mine, elsewhere } = search(known, viewer, typed);
    return foundPage({
      token,
      typed,
      people: mine.slice(0, MOST_SHOWN).map((person) => listed(person, known, viewer, today)),
      total: mine.length,
      elsewhere,
      everyone: seesEveryone(viewer),
    });
  },
};
