import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../test/database.ts';
import type { Store } from './open.ts';
import { noteRead, readsOf } from './read-log.ts';
import { referenceKey } from './reference-key.ts';
import { endSession, findSession, startSession, touchSession } from './sessions.ts';
import { within } from './within.ts';

const at = '2026-11-01T09:00:00.000Z';
const by = { account: 'PA1', name: 'Robin Vale', role: 'personal adviser', worker: 'PA1', team: 'North' };
const session = (hash: string) => ({ hash, at, endsAt: '2026-11-01T19:00:00.000Z', by });

describe.each(engines)('who is looking, on $engine', ({ open }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  test('a session is found until it is ended, and only by its own authority', async () => {
    await within(store.db, 'E1', (trx) => startSession(trx, 'E1', session('h1')));
    await within(store.db, 'E1', (trx) => touchSession(trx, 'h1', '2026-11-01T09:20:00.000Z'));
    const found = await within(store.db, 'E1', (trx) => findSession(trx, 'h1'));
    expect(found?.account).toBe('PA1');
    expect(Date.parse(found?.createdAt ?? '')).toBe(Date.parse(at));
    expect(Date.parse(found?.lastUsedAt ?? '')).toBe(Date.parse('2026-11-01T09:20:00.000Z'));
    expect(await within(store.db, 'E2', (trx) => findSession(trx, 'h1'))).toBeUndefined();
    await within(store.db, 'E1', (trx) => endSession(trx, 'h1', at));
    expect(await within(store.db, 'E1', (trx) => findSession(trx, 'h1'))).toBeUndefined();
  });

  test('signing in again keeps the one account', async () => {
    await within(store.db, 'E1', (trx) => startSession(trx, 'E1', session('h2')));
    await within(store.db, 'E1', (trx) => startSession(trx, 'E1', session('h3')));
    expect((await within(store.db, 'E1', (trx) => findSession(trx, 'h3')))?.account).toBe('PA1');
  });

  test('the read log tells who opened a record, the newest first, without refusals and lists', async () => {
    const read = (name: string, what: string, allowed: boolean) => ({
      at, account: name, name, role: 'analyst', what, children: ['C1', 'C2'], allowed, reason: undefined,
    }); // prettier-ignore
    await within(store.db, 'E1', async (trx) => {
      await noteRead(trx, 'E1', read('First', '/people/:ref', true));
      await noteRead(trx, 'E1', read('Refused', '/people/:ref', false));
      await noteRead(trx, 'E1', read('Listed', '/people', true));
      await noteRead(trx, 'E1', read('Second', '/people/:ref', true));
    });
    const reads = await within(store.db, 'E1', (trx) => readsOf(trx, 'C1', '/people/:ref'));
    expect(reads.map(({ name }) => name)).toEqual(['Second', 'First']);
  });

  test('nobody can take a line out of the read log', async () => {
    await expect(within(store.db, 'E1', (trx) => trx.deleteFrom('read_log').execute())).rejects.toThrow(
      /permission denied/,
    );
  });

  test('an authority has one key, and no other has it', async () => {
    const key = (authority: string) => within(store.db, authority, (trx) => referenceKey(trx, authority, at));
    const [one, again, other] = [await key('E1'), await key('E1'), await key('E2')];
    expect(one).toHaveLength(32);
    expect(one).toEqual(again);
    expect(one).not.toEqual(other);
  });
});
