import type { KyselyPlugin } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signedIn, testSite, type TestSite } from './site.ts';

/** Queries that the store was asked since it was last set to nought; what begins and ends a transaction not counted. */
const asked = { queries: 0 };
const counting: KyselyPlugin = {
  transformQuery({ node }) {
    asked.queries += 1;
    return node;
  },
  transformResult: ({ result }) => Promise.resolve(result),
};

let site: TestSite;
beforeAll(async () => {
  site = await testSite(undefined, (db) => db.withPlugin(counting));
});
afterAll(() => site.close());

/**
 * However many young people there are: entering the authority and asking, for the session, for the number of the last
 * change, and for the read log; a minute after the last page the session's last use as well.
 */
const CEILING = 8;

test.each([
  '/',
  '/figures',
  '/figures/mine',
  '/figures/all',
  '/figures/C06',
  '/figures/C06?by=team',
  '/figures/C06/people',
  '/people',
  '/return/today',
])('%s asks the store no more than it must', async (path) => {
  const visitor = await signedIn(site.app, path === '/figures/mine' ? 'adviser' : 'head');
  await visitor.get(path); // what is worked out once is
  asked.queries = 0;
  const { status } = await visitor.get(path);
  expect(status).toBe(200);
  expect(asked.queries).toBeGreaterThan(0);
  expect(asked.queries).toBeLessThanOrEqual(CEILING);
});
