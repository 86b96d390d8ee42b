import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { StoreRefusal } from './store-refusal.ts';

/**
 * Takes the one place at an embedded store's folder, or throws a `StoreRefusal` that says who has it: two processes in
 * one folder would ruin it. A lock left behind by a process that has died is taken over. Returns how to give it back.
 */
export function lockFolder(file: string): () => void {
  const mine = `${process.pid} ${hostname()}\n`;
  if (!create(file, mine)) {
    const holder = holderOf(file);
    if (holder !== undefined && isRunning(holder)) {
      throw new StoreRefusal(
        'folder-in-use',
        `Another Waymark (process ${holder.pid}${holder.host === hostname() ? '' : ` on ${holder.host}`}) is using this ` +
          `store. Stop it first, or wait until it has finished. The lock is ${file}.`,
      );
    }
    rmSync(file, { force: true });
    if (!create(file, mine)) {
      throw new StoreRefusal(
        'folder-in-use',
        `Another Waymark has just opened this store. The lock is ${file}.`,
      );
    }
  }
  return () => rmSync(file, { force: true });
}

interface Holder {
  readonly pid: number;
  readonly host: string;
}

function create(file: string, text: string): boolean {
  try {
    const handle = openSync(file, 'wx', 0o600);
    writeSync(handle, text);
    closeSync(handle);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function holderOf(file: string): Holder | undefined {
  try {
    const [pid, host] = readFileSync(file, 'utf8').trim().split(' ');
    return Number.isInteger(Number(pid)) && Number(pid) > 0
      ? { pid: Number(pid), host: host ?? '' }
      : undefined;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined; // given back a moment ago
    throw error;
  }
}

/** On another machine (a shared folder) a process cannot be seen: it is taken to be running. */
function isRunning({ pid, host }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM'; // there, but someone else's
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
