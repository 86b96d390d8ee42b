import { serve } from '@hono/node-server';
import { authorityName } from '#store/imports.ts';
import { installation } from '#store/installation.ts';
import { openStore } from '#store/open.ts';
import { within, withinNone } from '#store/within.ts';
import { createApp, type Surroundings } from '#web/app.ts';
import { warm } from '#web/warm.ts';
import { dayInLondon, surroundingsOf } from '#web/surroundings.ts';
import type { Config } from './config.ts';

/** A site that answers, until it is stopped. */
export interface Serving {
  readonly is: 'serving';
  readonly address: string;
  /** Some of those whom one may sign in as: their names and what they do. */
  readonly signInAs: readonly {
    readonly name: string;
    readonly role: string;
    readonly team: string | undefined;
  }[];
  /** Answers what was asked, takes no more, and closes the store. */
  stop(): Promise<void>;
}

/** Why there is no site, as a sentence for whoever asked for it. */
export interface NotServing {
  readonly is: 'refused';
  readonly says: string;
}

/**
 * Puts the site together and starts it. Real records are never served: that takes an identity provider, which cannot
 * be configured yet. Throws what opening the store throws.
 */
export async function startServing(config: Config): Promise<Serving | NotServing> {
  const store = await openStore(config.where);
  try {
    const here = await withinNone(store.db, installation);
    const refused = refusal(here?.holds);
    if (refused !== undefined || here === undefined) {
      await store.close();
      return { is: 'refused', says: refused ?? NOTHING_HERE };
    }
    let stopped = false;
    const surroundings = surroundingsOf({
      db: store.db,
      authority: here.authority,
      name: (await within(store.db, here.authority, authorityName)) ?? here.authority,
      demonstration: true,
      https: config.secure,
      now: () => Date.now(),
      today: () => dayInLondon(Date.now()),
      report: toStandardError,
      fresh(known, isOvertaken) {
        // today's return is asked for now, so that nobody waits for it; what goes wrong is told to whoever asks
        surroundings.returns.today(known, 0).catch(() => undefined);
        warm(known, () => stopped || isOvertaken()).catch((error: unknown) =>
          toStandardError({ id: 'warm', page: 'before any page', error }),
        );
      },
    });
    const app = createApp(surroundings);
    const listener = await listening((asked) => app.fetch(asked), config);
    const known = await surroundings.known();
    const shown = config.host === '127.0.0.1' ? 'localhost' : config.host;
    return {
      is: 'serving',
      address: `http://${shown}:${listener.port}`,
      signInAs: known.accounts,
      async stop() {
        stopped = true;
        surroundings.checks.close();
        surroundings.returns.close();
        surroundings.earlier.close();
        await listener.close();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

const NOTHING_HERE =
  'Nothing has been imported yet: import the demonstration first (waymark demo, waymark import).';

function refusal(holds: 'demonstration' | 'real' | undefined): string | undefined {
  if (holds === undefined) return NOTHING_HERE;
  if (holds === 'demonstration') return undefined;
  return 'This store holds real records, and nobody may see those without signing in: serving them waits until an identity provider is configured. Use the command line.';
}

async function listening(
  fetch: Parameters<typeof serve>[0]['fetch'],
  { host, port }: Config,
): Promise<{ readonly port: number; close(): Promise<void> }> {
  const started = Promise.withResolvers<number>();
  const server = serve({ fetch, hostname: host, port }, (address) => started.resolve(address.port));
  server.on('error', started.reject);
  return {
    port: await started.promise,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      }),
  };
}

/** One line a fault: its id, the page's pattern, the kind of error and where in the code; never its words. */
const toStandardError: Surroundings['report'] = ({ id, page, error }) => {
  const where = error instanceof Error ? (error.stack ?? '').split('\n').filter(isFrame).slice(0, 8) : [];
  const kind = error instanceof Error ? error.name : typeof error;
  const line = { at: new Date().toISOString(), id, page, kind, where: where.map((frame) => frame.trim()) };
  process.stderr.write(`${JSON.stringify(line)}\n`);
};

function isFrame(line: string): boolean {
  return /^\s+at /.test(line);
}
