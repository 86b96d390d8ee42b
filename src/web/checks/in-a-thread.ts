import { Worker } from 'node:worker_threads';
import type { Job, Said, Stage } from './check-job.ts';

/** What came of a job: what the worker said last, or why it said nothing, as a sentence. */
export type JobDone =
  Exclude<Said, { readonly is: 'stage' }> | { readonly is: 'broken'; readonly says: string };

/** A job under way. */
export interface Running {
  readonly done: Promise<JobDone>;
  readonly stop: () => void;
}

/** What one job may take: far more than the return of the largest county, far less than would harm other pages. */
export interface JobLimits {
  readonly memoryMegabytes: number;
  readonly milliseconds: number;
}

export const usualLimits: JobLimits = { memoryMegabytes: 1536, milliseconds: 5 * 60_000 };

const TOO_MUCH =
  'These files need more memory than one check may take, so it was stopped. Leave out what is not needed (a shorter list of postcodes will do), or check on the command line.';
const TOO_LONG = 'The check took longer than five minutes, so it was stopped. Try fewer files at once.';
const FAULT =
  'The check stopped because of a fault in Waymark, not in your files. Nothing was kept. Please tell whoever looks after Waymark.';

/**
 * Does a job in a thread of its own. Whatever becomes of the thread, the promise is kept: a crash, a lack of memory or
 * of time is a sentence, and the server goes on. The thread sees no environment, and what it prints goes nowhere.
 */
export function inAThread(job: Job, onStage: (stage: Stage) => void, limits = usualLimits): Running {
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), {
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes },
  });
  const { promise, resolve } = Promise.withResolvers<JobDone>();
  const broken = (says: string): void => resolve({ is: 'broken', says });
  const timer = setTimeout(() => {
    broken(TOO_LONG);
    void worker.terminate();
  }, limits.milliseconds);
  worker.on('message', (said: Said) => {
    if (said.is === 'stage') onStage(said.stage);
    else resolve(said);
  });
  worker.on('error', (error: unknown) => broken(isOutOfMemory(error) ? TOO_MUCH : FAULT));
  worker.on('messageerror', () => broken(FAULT));
  worker.on('exit', () => {
    clearTimeout(timer);
    broken(FAULT); // of no effect where it had answered
  });
  worker.postMessage(job, []);
  return { done: promise, stop: () => void worker.terminate() };
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
