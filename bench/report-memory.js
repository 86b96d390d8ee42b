import { readFileSync, writeSync } from 'node:fs';

/** Preloaded into a measured process: on exit it tells its largest resident memory, in kilobytes, on descriptor 3. */
process.on('exit', () => {
  writeSync(3, String(ownPeak() ?? process.resourceUsage().maxRSS));
});

/** Where the system tells it: what `maxRSS` says may be the largest of the process that started this one. */
function ownPeak() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
  } catch {
    return undefined;
  }
}
