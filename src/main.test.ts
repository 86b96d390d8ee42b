import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { importExtracts } from '#actions/import-extracts.ts';
import type { Extraction } from '#returns/extraction.ts';
import { openStore } from '#store/open.ts';
import { smallCounty } from '../test/journeys/small-county.ts';
import { startServing } from './main.ts';

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** Where a store of these extracts is kept, and how it would be served. */
async function configOf(extraction: Extraction | undefined) {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-serve-'));
  folders.push(folder);
  const store = await openStore({ folder });
  if (extraction !== undefined) {
    const authority = extraction.folder.authority ?? '';
    const request = { extraction, authority, by: 'a test', at: '2026-11-01T09:00:00Z', dryRun: false };
    const imported = await importExtracts(store.db, request);
    if (imported.is !== 'imported') throw new Error(imported.says);
  }
  await store.close();
  return { where: { folder }, host: '127.0.0.1', port: 0, secure: false };
}

test('the demonstration is served, to those whom it names, until it is told to stop', async () => {
  const config = await configOf(smallCounty());
  const serving = await startServing(config);
  if (serving.is !== 'serving') throw new Error(serving.says);
  expect(serving.address).toMatch(/^http:\/\/localhost:\d+$/);
  expect(serving.signInAs.map(({ name }) => name)).toContain('Robin Vale');
  const page = await fetch(`${serving.address}/sign-in`);
  const text = await page.text();
  expect(page.status).toBe(200);
  for (const name of ['Robin Vale', 'Testshire County Council']) expect(text).toContain(name);
  await serving.stop();
  await expect(fetch(`${serving.address}/sign-in`)).rejects.toThrow();
  const again = await openStore(config.where); // the folder was let go
  await again.close();
});

test('real records are not served: nobody could be kept out', async () => {
  const county = smallCounty();
  const serving = await startServing(
    await configOf({ ...county, folder: { ...county.folder, demonstration: false } }),
  );
  expect(serving).toMatchObject({
    is: 'refused',
    says: expect.stringContaining('until an identity provider is configured'),
  });
});

test('an empty store says what to do first', async () => {
  expect(await startServing(await configOf(undefined))).toMatchObject({
    is: 'refused',
    says: expect.stringContaining('Nothing has been imported yet'),
  });
});
