import { parseCalendarDate } from '#calendar/calendar-date.ts';
import { ConfigMistake } from '../config.ts';
import { beyondReach } from './beyond-reach.ts';
import { type Command, type Terminal, WrongUse } from './command.ts';

/** Every command, in the order in which help lists them. Each is loaded when it is asked for, so that none waits for another's parts. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  measure: async () => (await import('./measure.ts')).measureCommand,
  person: async () => (await import('./person.ts')).personCommand,
  explain: async () => (await import('./explain.ts')).explainCommand,
  'check-903': async () => (await import('./check-903.ts')).check903Command,
  'write-903': async () => (await import('./write-903.ts')).write903Command,
  import: async () => (await import('./import.ts')).importCommand,
  freeze: async () => (await import('./freeze.ts')).freezeCommand,
  benchmarks: async () => (await import('./benchmarks.ts')).benchmarksCommand,
  serve: async () => (await import('./serve.ts')).serveCommand,
  demo: async () => (await import('./demo.ts')).demoCommand,
};

/**
 * Runs the command that `args` name and gives the exit code: 0 done; 1 `import` refused a row or
 * `check-903` found something; 2 wrong use, unreadable
 * input or an unknown id, with one sentence on standard error. A fault of the program's own is 70, with an id to quote
 * and no personal data.
 */
export async function runCommandLine(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  terminal: Terminal = processTerminal(),
): Promise<number> {
  const [name, ...rest] = args;
  try {
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
      terminal.out(await help());
      return 0;
    }
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (load === undefined) {
      throw new WrongUse(
        `There is no command ${name}: the commands are ${Object.keys(commands).join(', ')}.`,
      );
    }
    const command = await load();
    if (rest.includes('--help') || rest.includes('-h')) {
      terminal.out(`waymark ${command.usage}\n\n${command.summary}\n`);
      return 0;
    }
    return await command.run({ args: rest, env, terminal, today: todayInLondon() });
  } catch (error) {
    if (error instanceof WrongUse || error instanceof ConfigMistake) {
      terminal.err(`${error.message}\n`);
      return 2;
    }
    const denied = beyondReach(error);
    if (denied !== undefined) {
      terminal.err(`${denied}\n`);
      return 2;
    }
    const id = crypto.randomUUID();
    const where = error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 6).join('\n') : '';
    // The message of a fault may quote a row: its kind and place are told, its words are not.
    const kind = error instanceof Error ? error.name : typeof error;
    terminal.err(
      `Something went wrong in Waymark itself (${kind}, ${id}). Nothing half done was kept.\n${where}\n`,
    );
    return 70;
  }
}

async function help(): Promise<string> {
  const loaded = await Promise.all(Object.values(commands).map((load) => load()));
  const lines = loaded.map(({ usage, summary }) => `  waymark ${usage}\n      ${summary}`);
  return `Waymark: leaving care, from an authority's own extracts to what is owed and how the service is doing.\n\n${lines.join('\n')}\n`;
}

function todayInLondon() {
  const today = parseCalendarDate(Temporal.Now.plainDateISO('Europe/London').toString());
  if (today === undefined) throw new RangeError('the clock gives no day');
  return today;
}

function processTerminal(): Terminal {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    interactive: process.stderr.isTTY,
    columns: process.stdout.isTTY ? process.stdout.columns : 200,
  };
}
