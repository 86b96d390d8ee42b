import { paths } from '../../paths.ts';
import type { OpenRoute } from '../../route.ts';
import { signInPage } from './page.ts';
import { signInView } from './view.ts';

const policy = {
  open: 'Nobody is signed in yet; it names workers of the demonstration authority, no young person.',
};

export const signIn: OpenRoute = {
  method: 'GET',
  path: paths.signIn(),
  policy,
  answer: ({ accounts, token }) => signInPage(signInView(accounts), token, 'first'),
};

export const signInAs: OpenRoute = {
  method: 'POST',
  path: paths.signIn(),
  policy,
  answer({ accounts, form, token }) {
    const chosen = accounts.find(({ account }) => account === form.get('account'));
    if (chosen === undefined) return signInPage(signInView(accounts), token, 'nobody-chosen');
    return { is: 'go', to: paths.home(), session: { start: chosen } };
  },
};
