import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

/** Milliseconds of server time: from the request read to the last byte handed over. */
export interface Spread {
  readonly pages: number;
  readonly median: number;
  readonly p99: number;
}

const WAIT = 2000; // a reader looks at a page for two seconds before the next

/** A site that is listening, which writes down what each page took it. */
export interface Listening {
  readonly port: number;
  readonly took: Map<string, number[]>;
  close(): Promise<void>;
}

/** Listens on a free port of this machine. */
export async function listen(app: Hono): Promise<Listening> {
  const took = new Map<string, number[]>();
  const server = createAdaptorServer({ fetch: app.fetch });
  server.prependListener('request', (asked, answer) => {
    const begun = performance.now();
    answer.on('finish', () => {
      const name = String(asked.headers['x-page'] ?? 'other');
      took.set(name, [...(took.get(name) ?? []), performance.now() - begun]);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  const { port } = server.address() as AddressInfo; // listening on TCP
  return { port, took, close: async () => new Promise((done) => server.close(() => done())) };
}

/** One answer, with the cookies it set. */
interface Answer {
  readonly status: number;
  readonly text: string;
  readonly cookies: readonly string[];
  readonly location: string | undefined;
}

async function ask(
  port: number,
  path: string,
  about: { readonly cookie?: string; readonly page?: string; readonly form?: string },
): Promise<Answer> {
  const headers: Record<string, string> = { host: `localhost:${port}` };
  if (about.cookie !== undefined) headers['cookie'] = about.cookie;
  if (about.page !== undefined) headers['x-page'] = about.page;
  if (about.form !== undefined) {
    headers['content-type'] = 'application/x-www-form-urlencoded';
    headers['origin'] = `http://localhost:${port}`;
  }
  return new Promise((done, failed) => {
    const asked = request(
      { host: '127.0.0.1', port, path, headers, method: about.form === undefined ? 'GET' : 'POST' },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (part: string) => (text += part));
        answer.on('end', () =>
          done({
            status: answer.statusCode ?? 0,
            text,
            cookies: answer.headers['set-cookie'] ?? [],
            location: answer.headers.location,
          }),
        );
      },
    );
    asked.on('error', failed);
    asked.end(about.form);
  });
}

/** Signs in as an account of the demonstration; gives the cookies to send. */
export async function signIn(port: number, account: string): Promise<string> {
  const first = await ask(port, '/sign-in', {});
  const token = /name="token" value="([^"]+)"/.exec(first.text)?.[1];
  if (token === undefined) throw new Error('the sign-in page has no token');
  const jar = new Map<string, string>();
  const keep = ({ cookies }: Answer): void => {
    for (const cookie of cookies) {
      const [pair = ''] = cookie.split(';');
      const [name = '', ...value] = pair.split('=');
      jar.set(name, value.join('='));
    }
  };
  keep(first);
  const cookieOf = (): string => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const form = new URLSearchParams({ token, account }).toString();
  const second = await ask(port, '/sign-in', { cookie: cookieOf(), form });
  if (second.status !== 303) throw new Error(`signing in gave ${second.status}`);
  keep(second);
  return cookieOf();
}

/** Readers who each look at one page after another, two seconds apart, for a while. */
export async function read(
  site: Listening,
  cookie: string,
  pages: readonly string[],
  readers: number,
  rounds: number,
): Promise<void> {
  await Promise.all(
    Array.from({ length: readers }, async (_, reader) => {
      await wait((reader * WAIT) / readers);
      for (let round = 0; round < rounds; round += 1) {
        const page = pages[(reader + round) % pages.length] ?? '/';
        const { status } = await ask(site.port, page, { cookie, page });
        if (status !== 200) throw new Error(`${page} gave ${status}`);
        await wait(WAIT);
      }
    }),
  );
}

/** How long others wait, in milliseconds each, who look at one page again and again while another is made. */
export async function meanwhile(
  site: Listening,
  cookie: string,
  made: string,
  others: string,
): Promise<{ readonly made: number; readonly others: readonly number[] }> {
  const look = async (page: string): Promise<number> => {
    const begun = performance.now();
    const { status } = await ask(site.port, page, { cookie, page: `${page} meanwhile` });
    if (status !== 200) throw new Error(`${page} gave ${status}`);
    return performance.now() - begun;
  };
  const took: number[] = [];
  const over = new AbortController();
  const making = look(made).finally(() => over.abort());
  while (!over.signal.aborted) {
    await new Promise((done) => setTimeout(done, 10));
    took.push(await look(others));
  }
  return { made: await making, others: took };
}

/** Pages a second when readers do not wait at all. */
export async function saturate(
  site: Listening,
  cookie: string,
  page: string,
  readers: number,
  seconds: number,
): Promise<number> {
  const until = performance.now() + seconds * 1000;
  let pages = 0;
  await Promise.all(
    Array.from({ length: readers }, async () => {
      while (performance.now() < until) {
        await ask(site.port, page, { cookie, page: 'saturation' });
        pages += 1;
      }
    }),
  );
  return pages / seconds;
}

/** The median and the 99th percentile of what was written down. */
export function spreadOf(took: readonly number[]): Spread {
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { pages: sorted.length, median: at(0.5), p99: at(0.99) };
}

async function wait(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
