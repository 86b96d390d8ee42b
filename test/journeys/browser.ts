import { existsSync } from 'node:fs';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { type Browser, chromium } from 'playwright-core';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A real Chromium without a window: `CHROME` where set, else where it usually is. Fails where there is none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROME'] ?? usual.find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error('No Chromium: install it, or set CHROME to its path.');
  return chromium.launch({
    executablePath,
    args: [
      '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync',
    ], // prettier-ignore
  });
}

/** The site on a port of its own, for a browser. */
export async function atAnAddress(app: Hono): Promise<{ readonly address: string; close(): Promise<void> }> {
  const port = Promise.withResolvers<number>();
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, (at) => port.resolve(at.port));
  return {
    address: `http://localhost:${await port.promise}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
