import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { within } from '#store/within.ts';
import { adopted } from '../../test/journeys/small-county.ts';
import { signedIn, testSite, type TestSite, visitorOf } from '../../test/journeys/site.ts';
import { routes } from './pages/all.ts';
import { paths } from './paths.ts';
import { isOpen, type Route } from './route.ts';

let site: TestSite;
beforeAll(async () => {
  site = await testSite();
});
afterAll(() => site.close());

/** Routes of an app that stand in no list of routes with a policy: assets and middleware apart. */
function withoutPolicy(app: Hono, known: readonly Route[]): readonly string[] {
  const listed = new Set(known.map(({ method, path }) => `${method} ${path}`));
  return app.routes
    .filter(({ method, path }) => !(method === 'ALL' && path === '/*') && !path.startsWith('/assets/'))
    .map(({ method, path }) => `${method} ${path}`)
    .filter((route) => !listed.has(route));
}

describe('deny by default', () => {
  test('every route names its policy', () => {
    expect(withoutPolicy(site.app, routes)).toEqual([]);
    for (const route of routes) {
      expect(isOpen(route) ? route.policy.open : route.policy.name).not.toBe('');
    }
  });

  test('a route that slips past the list is found', () => {
    const app = new Hono();
    app.get('/people/export', (c) => c.text('everyone'));
    expect(withoutPolicy(app, routes)).toEqual(['GET /people/export']);
  });

  test.each(routes.filter((route) => !isOpen(route)).map(({ method, path }) => [method, path] as const))(
    '%s %s says nothing to someone who is not signed in',
    async (method, path) => {
      const response = await site.app.request(`http://localhost${path}`, { method });
      expect([response.status, response.headers.get('location'), await response.text()]).toEqual([
        303,
        paths.signIn(),
        '',
      ]);
    },
  );
});

test('whatever is called like a file gives one, and nothing else does', () => {
  const isNamedSo = ({ path }: Route): boolean => /\.(csv|xlsx|svg|png|docx|zip)$/.test(path);
  const gives = (route: Route): boolean => !isOpen(route) && route.gives === 'file';
  expect(routes.filter((route) => isNamedSo(route) !== gives(route)).map(({ path }) => path)).toEqual([]);
  expect(routes.filter(gives).length).toBeGreaterThan(40);
});

describe('headers', () => {
  test('no script, nothing from elsewhere, nothing kept', async () => {
    const { headers } = await visitorOf(site.app).get('/sign-in');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('the stylesheet may be kept for ever, at an address that changes with it', async () => {
    const { html } = await visitorOf(site.app).get('/sign-in');
    const address = /href="(\/assets\/[^"]+\.css)"/.exec(html)?.[1] ?? '';
    const response = await site.app.request(`http://localhost${address}`);
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('content-type')).toContain('text/css');
  });

  test('on localhost a cookie goes without https, elsewhere never', async () => {
    const cookie = async (host: string): Promise<string> =>
      (await site.app.request(`${host}/sign-in`)).headers.get('set-cookie') ?? '';
    expect(await cookie('http://localhost:3000')).toMatch(
      /^waymark-visit=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(await cookie('http://waymark.example')).toMatch(
      /^__Host-waymark-visit=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    );
  });
});

describe('sessions', () => {
  const minutes = (count: number): number => count * 60_000;

  test('a session ends after 30 minutes without a page', async () => {
    const visitor = await signedIn(site.app, 'head');
    const start = site.clock.now;
    site.clock.now = start + minutes(29);
    expect((await visitor.get('/figures')).html).toContain('Leaving care scorecard');
    site.clock.now = start + minutes(58);
    expect((await visitor.get('/figures')).html).toContain('Leaving care scorecard');
    site.clock.now = start + minutes(88);
    expect((await visitor.get('/figures')).html).toContain('<h1 class="govuk-heading-l">Sign in</h1>');
  });

  test('and after 10 hours, however busy', async () => {
    const visitor = await signedIn(site.app, 'head');
    const start = site.clock.now;
    for (let passed = 20; passed < 600; passed += 20) {
      site.clock.now = start + minutes(passed);
      expect((await visitor.get('/find')).html).toContain('Find someone</h1>');
    }
    site.clock.now = start + minutes(600);
    expect((await visitor.get('/find')).html).toContain('Sign in</h1>');
  });

  test('signing out ends it for whoever has a copy of the cookie', async () => {
    const visitor = await signedIn(site.app, 'head');
    const copied = new Map(visitor.cookies);
    await visitor.get('/figures');
    await visitor.send('/sign-out', {});
    const thief = visitorOf(site.app);
    for (const [name, value] of copied) thief.cookies.set(name, value);
    expect((await thief.get('/figures')).html).toContain('Sign in</h1>');
  });

  test('the store holds no secret that signs anyone in', async () => {
    const visitor = await signedIn(site.app, 'analyst');
    const rows = await within(site.store.db, site.authority, (trx) =>
      trx.selectFrom('session').select('session_hash').execute(),
    );
    const secrets = [...visitor.cookies.values()];
    expect(secrets).toHaveLength(1);
    expect(rows.filter(({ session_hash: hash }) => secrets.includes(hash))).toEqual([]);
  });
});

describe('forms carry a token', () => {
  test('a form without it does nothing', async () => {
    const visitor = await signedIn(site.app, 'head');
    const refused = await visitor.send('/find', { who: 'ash', token: 'guessed' });
    expect(refused.status).toBe(403);
    expect(refused.html).not.toContain('Aldersey');
  });

  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['another site, of an old browser', { origin: 'http://evil.example' }, 403],
    ['an address that is none', { origin: 'null' }, 403],
    ['this site', { 'sec-fetch-site': 'same-origin', origin: 'http://localhost' }, 200],
  ])('from %s', async (_from, headers, status) => {
    const visitor = await signedIn(site.app, 'head');
    const { html } = await visitor.get('/find');
    const token = /name="token" value="([^"]+)"/.exec(html)?.[1] ?? '';
    const response = await site.app.request('http://localhost/find', {
      method: 'POST',
      headers: {
        ...headers,
        cookie: [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ token, who: 'ash' }).toString(),
    });
    expect(response.status).toBe(status);
  });

  test('nobody signs in without having seen the page', async () => {
    const visitor = visitorOf(site.app);
    expect((await visitor.send('/sign-in', { account: 'head-of-service' })).status).toBe(403);
  });

  test('a form that is too large is not read', async () => {
    const visitor = await signedIn(site.app, 'head');
    expect((await visitor.send('/find', { who: 'x'.repeat(70_000) })).status).toBe(413);
  });
});

describe('what is not there', () => {
  test.each(['/nowhere', '/people/unknown', '/figures/Z99', '/people?page=99'])('%s', async (path) => {
    const visitor = await signedIn(site.app, 'head');
    const seen = await visitor.get(path);
    expect([seen.status, seen.html.includes('There is no such page</h1>')]).toEqual([404, true]);
  });

  test('a child who was adopted has no page, and is not found', async () => {
    const visitor = await signedIn(site.app, 'head');
    const seen = await visitor.send('/find', { who: adopted.forename, token: await tokenOf(visitor) });
    expect(seen.status).toBe(200);
    expect(seen.html).not.toContain(adopted.child);
  });
});

test('a fault of ours gives an id to quote, and tells the log nothing of anyone', async () => {
  const broken = await testSite();
  const visitor = await signedIn(broken.app, 'head');
  await broken.store.close();
  const seen = await visitor.get('/people');
  expect(seen.status).toBe(500);
  expect(broken.faults).toHaveLength(1);
  expect(seen.html).toContain(broken.faults[0]?.id ?? 'no fault');
  expect(broken.faults[0]?.page).toBe('/people');
});

async function tokenOf(visitor: Awaited<ReturnType<typeof signedIn>>): Promise<string> {
  const { html } = await visitor.get('/find');
  return /name="token" value="([^"]+)"/.exec(html)?.[1] ?? '';
}
