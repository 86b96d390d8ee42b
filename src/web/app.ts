import { randomBytes } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import { limits } from '#returns/reading/limits.ts';
import { readStylesheet } from './assets/stylesheet.ts';
import { icon } from './assets/icon.ts';
import type { Freezes } from './frozen/freezes.ts';
import type { ChangingSettings } from './changing/changing-settings.ts';
import { formOf, hasToken, isFromElsewhere } from './forms/form.ts';
import { saysItsLength } from './forms/says-its-length.ts';
import { framed } from './frame.ts';
import { insteadOfFile } from './instead-of-file.ts';
import type { Checks } from './checks/checks.ts';
import type { Returns } from './derived/returns.ts';
import { askedKnowledge } from './earlier/asked-knowledge.ts';
import type { EarlierKnowledge } from './earlier/earlier-knowledge.ts';
import type { Known } from './known.ts';
import {
  brokenPage, gonePage, notFoundPage, refusedPage, tooLargePage, tooManyFilesPage, unfairPage,
} from './pages/problems.ts'; // prettier-ignore
import { routes } from './pages/all.ts';
import { paths } from './paths.ts';
import type { Opening, Reading } from './read-log.ts';
import { type Answer, type Asked, type GuardedRoute, isOpen, type OpenRoute, type Page } from './route.ts';
import { secureHeaders } from './secure-headers.ts';
import { isLocal, readCookie, setCookie } from './sessions/cookie.ts';
import { formToken, fingerprint, newSecret } from './sessions/secret.ts';
import { hasEnded } from './sessions/lifetime.ts';
import type { Sessions } from './sessions/sessions.ts';
import { takesFiles } from './takes-files.ts';
import type { Viewer } from './viewer.ts';

/** What the pages stand on: put together by main.ts, and by tests. */
export interface Surroundings {
  readonly authority: string;
  /** Whether the store holds the demonstration authority alone: only then is there a sign-in without a password. */
  readonly demonstration: boolean;
  /** Whether it is reached over https, through a proxy. */
  readonly https: boolean;
  readonly today: () => CalendarDate;
  /** The hour of the day in England. */
  readonly hour: () => number;
  /** Milliseconds since 1970, for sessions. */
  readonly now: () => number;
  readonly known: () => Promise<Known>;
  readonly sessions: Sessions;
  /** Written before the page is sent: where it cannot be, there is no page. */
  readonly note: (reading: Reading) => Promise<void>;
  readonly openings: (child: string) => Promise<readonly Opening[]>;
  /** Checks of a return, in memory. */
  readonly checks: Checks;
  /** The returns that the records give. */
  readonly returns: Returns;
  /** What the records knew on earlier days. */
  readonly earlier: EarlierKnowledge;
  /** Figures that were frozen. */
  readonly freezes: Freezes;
  /** Targets and policy values, and changing them. */
  readonly changingSettings: ChangingSettings;
  /** A fault of the program's own: its id, and where; never what it was about. */
  readonly report: (fault: { readonly id: string; readonly page: string; readonly error: unknown }) => void;
}

const LARGEST_FORM = 64 * 1024;
/** Of a form with files: as much as one file may be for the readers, and the form round it. */
const LARGEST_UPLOAD = limits.fileBytes + LARGEST_FORM;

/** The whole site, as a function from a request to its answer. */
export function createApp(surroundings: Surroundings): Hono {
  const app = new Hono({ strict: false });
  const stylesheet = readStylesheet();
  const render = (page: Page, path: string, signedIn: SignedIn | undefined): string =>
    String(
      framed({
        ...page,
        authority: surroundings.authority,
        demonstration: surroundings.demonstration,
        stylesheet: paths.stylesheet(stylesheet.fingerprint),
        signedIn:
          signedIn === undefined ? undefined : { viewer: signedIn.viewer, token: formToken(signedIn.secret) },
        path,
      }),
    );

  app.use(secureHeaders);
  const tooLarge = (c: Context): Response => c.html(render(tooLargePage, '', undefined), 413);
  const tooManyFiles = (c: Context): Response => c.html(render(tooManyFilesPage, '', undefined), 413);
  const small = bodyLimit({ maxSize: LARGEST_FORM, onError: tooLarge });
  const withFiles = bodyLimit({ maxSize: LARGEST_UPLOAD, onError: tooManyFiles });
  // A form of files says its length beforehand: so nothing of it is read before it is known who sends it.
  app.use((c, next) => (takesFiles(c) && saysItsLength(c) ? withFiles(c, next) : small(c, next)));
  app.get(paths.stylesheet(':fingerprint'), (c) =>
    c.body(stylesheet.css, 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
    }),
  );
  app.get(paths.icon(), (c) =>
    c.body(icon, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' }),
  );

  for (const route of routes) {
    app.on(route.method, route.path, (c) =>
      isOpen(route) ? answerAnyone(c, route) : answerViewer(c, route),
    );
  }

  app.notFound(async (c) => {
    const signedIn = await signedInAs(c);
    return c.html(render(notFoundPage, c.req.path, signedIn), 404);
  });
  app.onError((error, c) => {
    const id = randomBytes(5).toString('hex');
    surroundings.report({ id, page: c.req.routePath, error });
    return c.html(render(brokenPage(id), '', undefined), 500);
  });
  return app;

  function isSecure(c: Context): boolean {
    return surroundings.https || !isLocal(new URL(c.req.url));
  }

  async function answerViewer(c: Context, route: GuardedRoute): Promise<Response> {
    const signedIn = await signedInAs(c);
    if (signedIn === undefined) return c.redirect(paths.signIn(), 303);
    const { viewer, secret, known } = signedIn;
    const unfair = (): Response => c.html(render(unfairPage, c.req.path, signedIn), 403);
    if (route.method === 'POST' && isFromElsewhere(c)) return unfair();
    const before = {
      viewer,
      known,
      today: surroundings.today(),
      authority: surroundings.authority,
      hour: surroundings.hour(),
      params: c.req.param(),
      query: new URL(c.req.url).searchParams,
      token: formToken(secret),
      openings: surroundings.openings,
      checks: surroundings.checks,
      returns: surroundings.returns,
      freezes: surroundings.freezes,
      changingSettings: surroundings.changingSettings,
    };
    const decision = route.policy.decide(before);
    if (decision.is === 'not-found') return c.html(render(notFoundPage, c.req.path, signedIn), 404);
    if (decision.is === 'refused') {
      const { people, why: about } = decision;
      await surroundings.note({ viewer, what: 'refused', page: route.path, people, about });
      return c.html(render(refusedPage(decision), c.req.path, signedIn), 403);
    }
    // Only now: files of someone who may not send them are never read.
    const form = await formOf(c, route.takesFiles === true);
    if (route.method === 'POST' && !hasToken(form, secret)) return unfair();
    const asked: Asked = { ...before, form: form.fields, uploads: form.uploads };
    const knowledge =
      route.asKnown === true
        ? await askedKnowledge({ ...asked, path: c.req.path }, surroundings.earlier)
        : asked.known;
    const given = 'is' in knowledge ? knowledge : await route.answer({ ...asked, known: knowledge });
    const answer = route.gives === 'file' ? insteadOfFile(given) : given;
    if ((answer.is === 'page' || answer.is === 'file') && answer.reads !== 'no-one') {
      const { people, list } = answer.reads;
      const what = list === undefined ? 'opened' : 'listed';
      await surroundings.note({ viewer, what, page: route.path, people, about: list });
    }
    return send(c, answer, signedIn);
  }

  async function answerAnyone(c: Context, route: OpenRoute): Promise<Response> {
    const signedIn = await signedInAs(c);
    const secure = isSecure(c);
    const held = signedIn?.secret ?? readCookie('visit', c.req.header('cookie'), secure);
    const secret = held ?? newSecret();
    const form = await formOf(c, false);
    if (route.method === 'POST' && (held === undefined || isFromElsewhere(c) || !hasToken(form, held))) {
      return c.html(render(gonePage, c.req.path, signedIn), 403);
    }
    if (held === undefined) c.header('Set-Cookie', setCookie('visit', secret, secure), { append: true });
    const accounts = surroundings.demonstration ? (await surroundings.known()).accounts : [];
    const answer = await route.answer({
      form: form.fields,
      token: formToken(secret),
      accounts,
      viewer: signedIn?.viewer,
    });
    return send(c, answer, signedIn);
  }

  async function send(c: Context, answer: Answer, signedIn: SignedIn | undefined): Promise<Response> {
    switch (answer.is) {
      case 'not-found':
        return c.html(render(notFoundPage, c.req.path, signedIn), 404);
      case 'page':
        if (answer.again !== undefined) c.header('Refresh', String(answer.again));
        if (answer.status === 503) c.header('Retry-After', String(answer.thereIn));
        return c.html(render(answer, c.req.path, signedIn), answer.status ?? 200);
      case 'file':
        c.header('Content-Disposition', `attachment; filename="${answer.name}"`);
        return c.body(answer.bytes, 200, { 'Content-Type': answer.type });
      case 'go':
        if (answer.session !== undefined) await changeSession(c, answer.session, signedIn);
        return c.redirect(answer.to, 303);
    }
  }

  async function changeSession(
    c: Context,
    change: { readonly start: Viewer } | 'end',
    signedIn: SignedIn | undefined,
  ): Promise<void> {
    const secure = isSecure(c);
    if (signedIn !== undefined) await surroundings.sessions.end(fingerprint(signedIn.secret));
    c.header('Set-Cookie', setCookie('visit', '', secure), { append: true });
    if (change === 'end') {
      c.header('Set-Cookie', setCookie('session', '', secure), { append: true });
      return;
    }
    const secret = newSecret();
    const now = surroundings.now();
    const session = { account: change.start.account, startedAt: now, seenAt: now };
    await surroundings.sessions.start(fingerprint(secret), session, change.start);
    c.header('Set-Cookie', setCookie('session', secret, secure), { append: true });
  }

  async function signedInAs(c: Context): Promise<SignedIn | undefined> {
    const secret = readCookie('session', c.req.header('cookie'), isSecure(c));
    if (secret === undefined || !surroundings.demonstration) return undefined;
    const session = await surroundings.sessions.find(fingerprint(secret));
    const now = surroundings.now();
    if (session === undefined || hasEnded(session, now)) return undefined;
    const known = await surroundings.known();
    const viewer = known.accounts.find(({ account }) => account === session.account);
    if (viewer === undefined) return undefined;
    await surroundings.sessions.touch(fingerprint(secret), session);
    return { viewer, secret, known };
  }
}

interface SignedIn {
  readonly viewer: Viewer;
  readonly secret: string;
  /** What the store knew when the request came: one look a request. */
  readonly known: Known;
}
