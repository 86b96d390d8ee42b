import { parentPort } from 'node:worker_threads';
import { readFolder } from '#returns/read-folder.ts';
import { prepare } from '#returns/ssda903/check/check-files.ts';
import { checkReturn } from '#returns/ssda903/check/check-return.ts';
import { ruleSetOf } from '#returns/ssda903/rule-sets/all.ts';
import { careHistoryFrom } from './care-known.ts';
import type { Job, Said, Stage } from './check-job.ts';
import { outcomeOf } from './outcome-of.ts';

/** A thread of its own, so that nobody's page waits for a check. It is given files, answers once, and keeps nothing. */
const port = parentPort;
if (port !== null) {
  const say = (said: Said, whole: readonly ArrayBuffer[] = []): void => port.postMessage(said, [...whole]);
  port.once('message', (job: Job) => {
    void (job.is === 'check' ? check(job, say) : read(job, say)).finally(() => port.close());
  });
}

type Say = (said: Said, whole?: readonly ArrayBuffer[]) => void;

async function check(
  { files, previous, reference, year, authority, care }: Extract<Job, { readonly is: 'check' }>,
  say: Say,
): Promise<void> {
  const stage = (now: Stage): void => say({ is: 'stage', stage: now });
  stage('reading');
  const prepared = await prepare({
    files,
    previous: previous.length === 0 ? undefined : { files: previous },
    reference: reference.length === 0 ? undefined : reference,
    year,
    authority,
    history: care.length === 0 ? undefined : careHistoryFrom(care),
  });
  if ('says' in prepared) {
    say({ is: 'not-checked', ...prepared });
    return;
  }
  stage('checking');
  const checked = checkReturn(prepared.toCheck, ruleSetOf(prepared.toCheck.year)?.rules ?? []);
  stage('putting-together');
  const outcome = outcomeOf(
    { ...prepared, checked },
    {
      returns: [...files, ...previous],
      reference,
    },
  );
  say(outcome, [outcome.csv.buffer, outcome.xlsx.buffer]);
}

async function read({ files, authority }: Extract<Job, { readonly is: 'read' }>, say: Say): Promise<void> {
  const extraction = await readFolder(files, authority === undefined ? {} : { authority });
  say({ is: 'read', extraction });
}
