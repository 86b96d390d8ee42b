import { explain } from '#domain/indicators/measure.ts';
import { dayFrom, readArguments, toldIn } from './arguments.ts';
import { type Command, WrongUse } from './command.ts';
import { indicatorsNamed } from './indicators-named.ts';
import { personOf, subjectsOf } from './subjects.ts';

const usage =
  'explain CHILD --indicator ID [FOLDER] [--as-at DATE] [--authority ONSCODE] [--extract-date DATE] [--json]';

/** Where one person stands in one figure, and why. */
export const explainCommand: Command = {
  name: 'explain',
  summary: 'One person in one figure: counted, not counted, left out or not known, and why.',
  usage,
  async run(invocation) {
    const { values, positionals } = readArguments(
      invocation.args,
      {
        indicator: { type: 'string' },
        'as-at': { type: 'string' },
        authority: { type: 'string' },
        'extract-date': { type: 'string' },
        json: { type: 'boolean' },
      },
      usage,
    );
    const [child, folder, ...others] = positionals;
    if (child === undefined || others.length > 0) throw new WrongUse(`Say one person's id. Use: ${usage}`);
    if (values.indicator === undefined) throw new WrongUse(`Say which figure. Use: ${usage}`);
    const [indicator] = indicatorsNamed([values.indicator]);
    if (indicator === undefined) throw new WrongUse(`Say which figure. Use: ${usage}`);
    const subjects = await subjectsOf(folder, dayFrom(values['as-at'], 'as-at'), toldIn(values), invocation);
    const { population, asAt } = subjects;
    const person = personOf(population, child);

    const { is, because } = explain(indicator, person, population, asAt);
    const { out } = invocation.terminal;
    if (values.json === true) {
      out(`${JSON.stringify({ child: person.child, id: indicator.id, is, because })}\n`);
      return 0;
    }
    const reasons = because.map((reason) => `  ${reason}`).join('\n');
    out(`${person.child} in ${indicator.id} ${indicator.title}, as at ${asAt}: ${is}\n${reasons}\n`);
    return 0;
  },
};
