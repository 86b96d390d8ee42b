import { StoreRefusal } from '#store/store-refusal.ts';
import { readConfig } from '../config.ts';
import { startServing } from '../main.ts';
import { readArguments } from './arguments.ts';
import { type Command, WrongUse } from './command.ts';

const usage = 'serve';
const NAMED = 8;

/** Serves the pages until it is told to stop (Ctrl-C). */
export const serveCommand: Command = {
  name: 'serve',
  summary:
    'Serves the pages of the demonstration authority, on http://localhost:3000 unless HOST or PORT say otherwise.',
  usage,
  async run({ args, env, terminal }) {
    const { positionals } = readArguments(args, {}, usage);
    if (positionals.length > 0) throw new WrongUse(`serve takes no file. Use: ${usage}`);
    const stop = Promise.withResolvers<void>();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.resolve()); // Ctrl-C tells it twice, by the terminal and by whoever started it

    const config = readConfig(env);
    const serving = await startServing(config).catch((error: unknown) => {
      if (error instanceof StoreRefusal) throw new WrongUse(error.message);
      if (isTaken(error)) {
        throw new WrongUse(`Port ${config.port} is taken by another program: set PORT to a free one.`);
      }
      throw error;
    });
    if (serving.is === 'refused') throw new WrongUse(serving.says);
    const shown = [
      ...Map.groupBy(
        serving.signInAs.toSorted((a, b) => a.name.localeCompare(b.name)), // as the page has them
        ({ role }) => role,
      ).values(),
    ].flatMap((some) => some.slice(0, 2));
    const people = shown
      .slice(0, NAMED)
      .map(
        ({ name, role, team }) =>
          `  ${name}, ${role.replaceAll('-', ' ')}${team === undefined ? '' : `, ${team}`}`,
      );
    terminal.out(
      `\nWaymark is on ${serving.address}\n\nSign in there as one of these, or another, without a password:\n`,
    );
    terminal.out(`${people.join('\n')}\n\nNobody in this demonstration exists. Stop with Ctrl-C.\n`);
    await stop.promise;
    await serving.stop();
    return 0;
  },
};

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
