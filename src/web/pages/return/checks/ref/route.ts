import { paths } from '../../../../paths.ts';
import { returnsOfTheAuthority } from '../../../../policies/returns-of-the-authority.ts';
import type { GuardedRoute } from '../../../../route.ts';
import { checkOf, seenOf } from '../../check-route.ts';
import { noSuchCheckPage } from '../../no-such-check.ts';
import { notCheckedPage } from './not-checked-page.ts';
import { progressPage } from './progress-page.ts';
import { summaryPage } from './page.ts';

/** A check: how far it is, then what it found, or why it found nothing out. */
export const check: GuardedRoute = {
  method: 'GET',
  path: paths.check(':ref'),
  policy: returnsOfTheAuthority,
  answer(asked) {
    const found = checkOf(asked);
    if (found === undefined) return noSuchCheckPage;
    const { state, ref } = found;
    switch (state.is) {
      case 'going':
        return progressPage({ ref, stage: state.stage, token: asked.token, still: asked.query.has('still') });
      case 'checked':
        return summaryPage(seenOf(asked, found, state));
      case 'not-checked':
      case 'broken':
        return notCheckedPage({ ref, token: asked.token, ...state });
    }
  },
};

/** Throws a check away, with its files. */
export const endCheck: GuardedRoute = {
  method: 'POST',
  path: paths.checkEnd(':ref'),
  policy: returnsOfTheAuthority,
  answer({ checks, viewer, params }) {
    checks.end(viewer.account, params['ref'] ?? '');
    return { is: 'go', to: paths.checkReturn() };
  },
};

/** Imports the very files that were checked. */
export const importChecked: GuardedRoute = {
  method: 'POST',
  path: paths.checkImport(':ref'),
  policy: returnsOfTheAuthority,
  answer(asked) {
    const found = checkOf(asked);
    if (found === undefined) return noSuchCheckPage;
    asked.checks.bringIn(asked.viewer.account, found.ref, asked.viewer.name);
    return { is: 'go', to: paths.check(found.ref) };
  },
};
