import type { Hono } from 'hono';
import { importExtracts } from '#actions/import-extracts.ts';
import type { Extraction } from '#returns/extraction.ts';
import type { Store } from '#store/open.ts';
import { createApp } from '#web/app.ts';
import { surroundingsOf } from '#web/surroundings.ts';
import { emptyStore } from '../database.ts';
import { smallCounty, today } from './small-county.ts';

/** The site on a real, embedded PostgreSQL that holds a small county. The clock is the test's to move. */
export interface TestSite {
  readonly app: Hono;
  readonly store: Store;
  readonly authority: string;
  /** Faults that the site reported, as they would stand in a log. */
  readonly faults: readonly { readonly id: string; readonly page: string }[];
  readonly clock: { now: number };
  readonly close: () => Promise<void>;
}

/** A site of a county; `seen` may look at what its store is asked. */
export async function testSite(
  extraction: Extraction = smallCounty(),
  seen: (db: Store['db']) => Store['db'] = (db) => db,
): Promise<TestSite> {
  const store = await emptyStore();
  const authority = extraction.folder.authority ?? '';
  const imported = await importExtracts(store.db, {
    extraction,
    authority,
    by: 'a test',
    at: '2026-11-01T09:00:00Z',
    dryRun: false,
  });
  if (imported.is !== 'imported') throw new Error(imported.says);
  const clock = { now: Date.parse(`${today}T09:30:00Z`) };
  const faults: { id: string; page: string }[] = [];
  const surroundings = surroundingsOf({
    db: seen(store.db),
    authority,
    name: 'Testshire County Council',
    demonstration: true,
    https: false,
    now: () => clock.now,
    today: () => today,
    report: ({ id, page }) => faults.push({ id, page }),
  });
  const close = (): Promise<void> => {
    surroundings.checks.close();
    surroundings.returns.close();
    surroundings.earlier.close();
    return store.close();
  };
  return { app: createApp(surroundings), store, authority, faults, clock, close };
}

/** Someone at a browser: keeps cookies, and sends a form's token as the page has it. */
export interface Visitor {
  get(path: string): Promise<Seen>;
  /** Sends a form of the page last seen, with what it hides. */
  send(path: string, fields: Readonly<Record<string, string>>): Promise<Seen>;
  /** Sends a form with files, as a browser does: each file with the box that it is put in. */
  sendFiles(
    path: string,
    fields: Readonly<Record<string, string>>,
    files: readonly { readonly box: string; readonly name: string; readonly text: string }[],
  ): Promise<Seen>;
  readonly cookies: Map<string, string>;
}

interface Seen {
  readonly status: number;
  readonly html: string;
  readonly headers: Headers;
}

const ORIGIN = 'http://localhost';

export function visitorOf(app: Hono): Visitor {
  const cookies = new Map<string, string>();
  let token = '';
  let seen: string | undefined; // of a setting's form: the last change that it told of
  const ask = async (path: string, init: RequestInit): Promise<Seen> => {
    const headers = new Headers(init.headers);
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await app.request(`${ORIGIN}${path}`, { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    const html = await response.text();
    token = /name="token" value="([^"]+)"/.exec(html)?.[1] ?? token;
    seen = /name="seen" value="([^"]+)"/.exec(html)?.[1];
    const to = response.headers.get('location');
    if (to !== null) return ask(to, {});
    return { status: response.status, html, headers: response.headers };
  };
  return {
    cookies,
    get: (path) => ask(path, {}),
    send: (path, fields) =>
      ask(path, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ token, ...(seen === undefined ? {} : { seen }), ...fields }).toString(),
      }),
    async sendFiles(path, fields, files) {
      const form = new FormData();
      for (const [name, value] of Object.entries({ token, ...fields })) form.append(name, value);
      for (const { box, name, text } of files) form.append(box, new File([text], name));
      const { headers, body } = await written(form);
      return ask(path, { method: 'POST', headers, body });
    },
  };
}

/** A form with files as it goes over the wire, with its length. */
async function written(
  form: FormData,
): Promise<{ readonly headers: Record<string, string>; readonly body: ArrayBuffer }> {
  const request = new Request(ORIGIN, { method: 'POST', body: form });
  const body = await request.arrayBuffer();
  return {
    headers: {
      'content-type': request.headers.get('content-type') ?? '',
      'content-length': String(body.byteLength),
    },
    body,
  };
}

/** Accounts of the small county, by what they are. */
export const accounts = {
  adviser: 'worker:PA1',
  otherTeam: 'worker:PA4',
  manager: 'worker:TM1',
  head: 'head-of-service',
  analyst: 'analyst',
  member: 'lead-member',
} as const;

/** Someone signed in. */
export async function signedIn(app: Hono, account: keyof typeof accounts): Promise<Visitor> {
  const visitor = visitorOf(app);
  await visitor.get('/sign-in');
  const seen = await visitor.send('/sign-in', { account: accounts[account] });
  if (seen.status !== 200 || !seen.html.includes('Sign out')) throw new Error(`${account} cannot sign in`);
  return visitor;
}
