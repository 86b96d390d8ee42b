import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { addMonths, monthEnd } from '#calendar/month.ts';
import { makeDemonstration, usualDemonstration } from '#demo/make-demonstration.ts';
import { countFrom, dayFrom, readArguments } from './arguments.ts';
import { type Command, WrongUse } from './command.ts';

const usage = 'demo FOLDER [--young-people N] [--looked-after N] [--seed S] [--as-at DATE]';

/** Writes the files of an authority that does not exist. The same seed, size and date give the same bytes. */
export const demoCommand: Command = {
  name: 'demo',
  summary:
    'Writes the extracts of a fictional county: the return, Annex A, 36 months of SSD. Nobody in them exists.',
  usage,
  async run({ args, terminal, today }) {
    const { values, positionals } = readArguments(
      args,
      {
        'young-people': { type: 'string' },
        'looked-after': { type: 'string' },
        seed: { type: 'string' },
        'as-at': { type: 'string' },
      },
      usage,
    );
    const [folder, ...others] = positionals;
    if (folder === undefined || others.length > 0) throw new WrongUse(`Say one folder. Use: ${usage}`);
    const youngPeople = countFrom(values['young-people'], 'young-people');
    const lookedAfter = countFrom(values['looked-after'], 'looked-after');
    const seed = countFrom(values.seed, 'seed');
    const given = {
      ...(youngPeople === undefined ? {} : { youngPeople }),
      ...(lookedAfter === undefined ? {} : { lookedAfter }),
      ...(seed === undefined ? {} : { seed }),
    };
    const asAt = dayFrom(values['as-at'], 'as-at') ?? monthEnd(addMonths(today, -1));

    const there = await readdir(folder).catch(() => []);
    if (there.length > 0)
      throw new WrongUse(`${folder} is not empty: say a folder that is empty or not there yet.`);
    const files = makeDemonstration({ ...usualDemonstration, asAt, ...given });
    for (const [name, bytes] of files) {
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
    terminal.out(`${files.size} files in ${folder}, as at ${asAt}. Nobody in them exists.\n`);
    return 0;
  },
};
