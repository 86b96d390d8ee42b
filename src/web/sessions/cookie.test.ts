import { expect, test } from 'vitest';
import { isLocal, readCookie, setCookie } from './cookie.ts';

const secret = 'a'.repeat(43);

test.each([
  ['ours among others', `theme=dark; waymark-session=${secret}; x=1`, secret],
  ['none', 'theme=dark', undefined],
  ['no header at all', undefined, undefined],
  ['one of somebody else’s making', 'waymark-session=<script>', undefined],
  ['one that is too short', 'waymark-session=abc', undefined],
])('%s', (_which, header, value) => {
  expect(readCookie('session', header, false)).toBe(value);
});

test('where it is bound to https, the plain one is not taken for it', () => {
  expect(readCookie('session', `waymark-session=${secret}`, true)).toBeUndefined();
});

test('a cookie is taken back by an empty one that has ended', () => {
  expect(setCookie('session', '', true)).toBe(
    '__Host-waymark-session=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0',
  );
});

test.each([
  ['http://localhost:3000', true],
  ['http://127.0.0.1:3000', true],
  ['https://localhost', false],
  ['http://localhost.evil.example', false],
])('%s is this machine: %s', (url, local) => {
  expect(isLocal(new URL(url))).toBe(local);
});
