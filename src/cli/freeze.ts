import { userInfo } from 'node:os';
import { dueToFreeze } from '#actions/due-to-freeze.ts';
import { type Frozen, freezeFigures } from '#actions/freeze-figures.ts';
import { type CalendarDate, parseCalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { freezesOf } from '#store/frozen.ts';
import type { Db } from '#store/tables.ts';
import { within } from '#store/within.ts';
import { readConfig } from '../config.ts';
import { readArguments } from './arguments.ts';
import { type Command, type Invocation, WrongUse } from './command.ts';
import { authorityOf, withStore } from './stored.ts';
import { textTable } from './table.ts';

const usage =
  'freeze --as-at DATE [--note TEXT] | --due [--since DATE] | --list   [--authority ONSCODE] [--json]';

/** Freezes figures with their lists: of a day, or of every month-end that is due. For a scheduler: `freeze --due`. */
export const freezeCommand: Command = {
  name: 'freeze',
  summary: 'Freezes every figure as at a day with everyone behind it, so that it never changes.',
  usage,
  async run(invocation) {
    const { values, positionals } = readArguments(
      invocation.args,
      {
        'as-at': { type: 'string' },
        note: { type: 'string' },
        due: { type: 'boolean' },
        since: { type: 'string' },
        list: { type: 'boolean' },
        authority: { type: 'string' },
        json: { type: 'boolean' },
      },
      usage,
    );
    const asked = [values['as-at'] !== undefined, values.due === true, values.list === true];
    if (positionals.length > 0 || asked.filter(Boolean).length !== 1)
      throw new WrongUse(`Say one of --as-at, --due and --list. Use: ${usage}`);
    return withStore(readConfig(invocation.env).where, async (db) => {
      const authority = values.authority ?? (await authorityOf(db));
      if (authority === undefined) throw new WrongUse('Nothing has been imported yet.');
      if (values.list === true) return list(invocation, db, authority, values.json === true);
      const days =
        values.due === true
          ? await dueToFreeze(db, authority, invocation.today, dayNamed('--since', values.since))
          : [dayNamed('--as-at', values['as-at'])].filter((day) => day !== undefined);
      return freeze(invocation, db, authority, days, values.note ?? '', values.json === true);
    });
  },
};

async function freeze(
  { terminal, today }: Invocation,
  db: Db,
  authority: string,
  days: readonly CalendarDate[],
  note: string,
  json: boolean,
): Promise<number> {
  const done: { readonly asAt: CalendarDate; readonly freeze: number; readonly digest: string }[] = [];
  for (const asAt of days) {
    const frozen = await freezeFigures(db, {
      authority,
      asAt,
      today,
      by: userInfo().username,
      at: Temporal.Now.instant().toString(),
      note,
    });
    if (frozen.is !== 'frozen') throw new WrongUse(whyNot(frozen, asAt));
    done.push({ asAt, freeze: frozen.freeze, digest: frozen.digest });
    if (!json) terminal.out(`Frozen as at ${asAt}: ${frozen.figures} figures, number ${frozen.freeze}.\n`);
  }
  if (json) terminal.out(`${JSON.stringify({ frozen: done })}\n`);
  else if (done.length === 0) terminal.out('Nothing is due to be frozen.\n');
  return 0;
}

/** Why a day was not frozen, as a sentence. */
function whyNot(frozen: Exclude<Frozen, { readonly is: 'frozen' }>, asAt: CalendarDate): string {
  switch (frozen.is) {
    case 'to-come':
      return `${inWords(asAt)} is still to come.`;
    case 'nothing-known':
      return 'Nothing has been imported yet.';
    case 'before-records':
      return `The records begin on ${inWords(frozen.begin)}: nothing is known of ${inWords(asAt)}.`;
    case 'beyond-extracts':
      return `The newest extract is of ${inWords(frozen.newest)}: import one of ${inWords(asAt)} first.`;
    case 'frozen-before':
      return `${inWords(asAt)} is frozen already (number ${frozen.freeze}): say with --note why it is frozen again; the first stays.`;
    case 'changed-meanwhile':
      return 'The records changed while the figures were worked out: nothing was frozen. Try again.';
  }
}

async function list({ terminal }: Invocation, db: Db, authority: string, json: boolean): Promise<number> {
  const freezes = await within(db, authority, freezesOf);
  if (json) {
    terminal.out(`${JSON.stringify({ freezes })}\n`);
    return 0;
  }
  const titles = ['number', 'as at', 'frozen', 'by', 'note'];
  const rows = freezes.map(({ freeze: id, asAt, at, by, note }) => [String(id), asAt, at, by, note]);
  terminal.out(
    `${textTable(
      titles.map((title) => ({ title })),
      rows,
      terminal.columns,
    )}\n`,
  );
  return 0;
}

function dayNamed(option: string, text: string | undefined): CalendarDate | undefined {
  if (text === undefined) return undefined;
  const day = parseCalendarDate(text);
  if (day === undefined) throw new WrongUse(`${option} ${text} is not a day: write it as 2026-10-31.`);
  return day;
}
