import { ageOn } from '#calendar/age.ts';
import { inWords } from '#calendar/words.ts';
import { categoryHistory } from '#domain/law/category-history.ts';
import { categoryOn } from '#domain/law/category.ts';
import { dutiesOwed } from '#domain/law/duties-owed.ts';
import { dayFrom, readArguments, toldIn } from './arguments.ts';
import { type Command, WrongUse } from './command.ts';
import { personOf, subjectsOf } from './subjects.ts';
import { textTable } from './table.ts';

const usage = 'person CHILD [FOLDER] [--as-at DATE] [--authority ONSCODE] [--extract-date DATE] [--json]';

/** One person: category with its reasons, and every duty with its state. */
export const personCommand: Command = {
  name: 'person',
  summary: 'One person: their legal category and why, and what is owed to them, by when, under which law.',
  usage,
  async run(invocation) {
    const { values, positionals } = readArguments(
      invocation.args,
      {
        'as-at': { type: 'string' },
        authority: { type: 'string' },
        'extract-date': { type: 'string' },
        json: { type: 'boolean' },
      },
      usage,
    );
    const [child, folder, ...others] = positionals;
    if (child === undefined || others.length > 0) throw new WrongUse(`Say one person's id. Use: ${usage}`);
    const subjects = await subjectsOf(folder, dayFrom(values['as-at'], 'as-at'), toldIn(values), invocation);
    const { population, asAt } = subjects;
    const person = personOf(population, child);

    const categories = categoryHistory(person, population.settings);
    const { code, from, because } = categoryOn(categories, asAt);
    const { born } = person.identity;
    const age = born === undefined ? null : ageOn(born, asAt);
    const duties = dutiesOwed({ person, on: asAt, categories, settings: population.settings });

    const { out, columns } = invocation.terminal;
    if (values.json === true) {
      const listed = duties.map((duty) => {
        const { id, state, kind, due, source } = duty;
        return { id, state, kind, due, source, because: duty.because };
      });
      out(
        `${JSON.stringify({ child: person.child, age, category: { code, since: from, because }, duties: listed })}\n`,
      );
      return 0;
    }
    const reasons = because.map((reason) => `  ${reason}`).join('\n');
    const aged = age === null ? 'age not known' : `aged ${age}`;
    const rows = duties.map(({ id, title, state, due, kind, source, because: why }) => [
      id,
      title,
      state,
      due ?? '',
      `${kind}: ${source}`,
      why.join(' '),
    ]);
    out(`${person.child}, ${aged}, on ${inWords(asAt)}\n\n${code} since ${inWords(from)}\n${reasons}\n\n`);
    out(
      `${textTable(
        ['duty', 'what', 'state', 'due', 'source', 'because'].map((title) => ({ title })),
        rows,
        columns,
      )}\n`,
    );
    return 0;
  },
};
