import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { atAnAddress } from './browser.ts';
import { signedIn, testSite, type TestSite } from './site.ts';

let site: TestSite;
let address: string;
let close: () => Promise<void>;
let cookie: string;
beforeAll(async () => {
  site = await testSite();
  ({ address, close } = await atAnAddress(site.app));
  const { cookies } = await signedIn(site.app, 'head');
  cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
});
afterAll(async () => {
  await close();
  await site.close();
});

const AT_ONCE = 2000; // milliseconds: far below the minute after which a server gives an unfinished request up

/**
 * What the site answers over a real socket, as its first line. (curl 7.88 with a cookie jar leaves the blank line that
 * ends a request out beyond some 8,000 characters: any server waits for it, and this test writes its own.)
 */
async function answerTo(path: string): Promise<string> {
  const socket = connect(Number(new URL(address).port), '127.0.0.1');
  socket.write(`GET ${path} HTTP/1.1\r\nhost: localhost\r\ncookie: ${cookie}\r\nconnection: close\r\n\r\n`);
  const [first] = (await once(socket, 'data', { signal: AbortSignal.timeout(AT_ONCE) })) as [Buffer];
  socket.destroy();
  return first.toString().split('\r\n')[0] ?? '';
}

test.each([
  ['a page', '/figures', 8_000, 'HTTP/1.1 200 OK'],
  ['a page', '/figures', 9_000, 'HTTP/1.1 200 OK'],
  ['a search', '/people', 15_000, 'HTTP/1.1 200 OK'],
  ['a page that is not there', '/nowhere', 9_000, 'HTTP/1.1 404 Not Found'],
  ['longer than a server reads', '/figures', 30_000, 'HTTP/1.1 431 Request Header Fields Too Large'],
])('%s, %s, with a query of %i characters, is answered at once', async (_what, path, long, says) => {
  expect(await answerTo(`${path}?q=${'a'.repeat(long)}`)).toBe(says);
});
