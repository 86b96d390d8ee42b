import type { Job, Stage } from './check-job.ts';
import { inAThread, type JobDone, type JobLimits, type Running, usualLimits } from './in-a-thread.ts';

interface Waiting {
  readonly begin: () => Running;
  readonly answer: (done: JobDone) => void;
  running: Running | undefined;
}

/** Does jobs one after the other, in the order in which they came: one machine is not to be filled by many checks. */
export function oneAtATime(
  limits: JobLimits = usualLimits,
): (job: Job, onStage: (stage: Stage) => void) => Running {
  const waiting: Waiting[] = [];
  let busy = false;
  const next = async (): Promise<void> => {
    const job = waiting.shift();
    if (busy || job === undefined) {
      if (job !== undefined) waiting.unshift(job);
      return;
    }
    busy = true;
    job.running = job.begin();
    job.answer(await job.running.done);
    busy = false;
    void next();
  };
  return (job, onStage) => {
    const { promise, resolve } = Promise.withResolvers<JobDone>();
    const mine: Waiting = {
      begin: () => {
        onStage('starting');
        return inAThread(job, onStage, limits);
      },
      answer: resolve,
      running: undefined,
    };
    waiting.push(mine);
    void next();
    return {
      done: promise,
      stop: () => {
        const at = waiting.indexOf(mine);
        if (at !== -1) waiting.splice(at, 1);
        mine.running?.stop();
      },
    };
  };
}
