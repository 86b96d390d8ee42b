import { spawn } from 'node:child_process';
import path from 'node:path';
import { performance } from 'node:perf_hooks';

/** One run of a whole process: seconds by the clock, and its largest resident memory in megabytes. */
export interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Runs of one command, summed up: medians, and the spread that says how noisy the machine was. */
export interface Runs {
  readonly first: Run;
  readonly median: Run;
  readonly fastest: number;
  readonly slowest: number;
}

const root = path.resolve(import.meta.dirname, '..');
const memory = path.join(root, 'bench/report-memory.js');

/** Times the command's own file on the pinned runtime: the first run apart, one to warm up, then five that count. */
export async function timeCommand(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Runs> {
  const once = () => runOnce(args, env);
  const first = await once();
  await once();
  const counted: Run[] = [];
  for (let at = 0; at < 5; at += 1) counted.push(await once());
  const seconds = counted.map((run) => run.seconds).toSorted((a, b) => a - b);
  const megabytes = counted.map((run) => run.megabytes).toSorted((a, b) => a - b);
  return {
    first,
    median: { seconds: seconds[2] ?? Number.NaN, megabytes: megabytes[2] ?? Number.NaN },
    fastest: seconds[0] ?? Number.NaN,
    slowest: seconds[4] ?? Number.NaN,
  };
}

/** Times a command once. Throws where it does not end with 0 or 1 (rows were refused). */
async function runOnce(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const begun = performance.now();
  const child = spawn(process.execPath, ['--import', memory, path.join(root, 'bin/waymark.js'), ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let [said, kilobytes] = ['', ''];
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
  const told = child.stdio[3];
  if (told instanceof Object && 'on' in told)
    told.on('data', (bytes: Buffer) => (kilobytes += bytes.toString()));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  if (code !== 0 && code !== 1) throw new Error(`waymark ${args.join(' ')} ended with ${code}: ${said}`);
  return { seconds: (performance.now() - begun) / 1000, megabytes: Number(kilobytes) / 1024 };
}
