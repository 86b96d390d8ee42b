import { dayNumber } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import type { HealthCheckFact } from '#domain/people/facts.ts';
import { nameOfSource } from '#domain/people/source.ts';
import { yearsAfter } from '../../terms/years-after.ts';
import { type Cell, notAsked, nowhere, told, workedOut, zeroOrOne } from '../cell.ts';
import type { CellsOf } from '../derived-return.ts';
import type { WithEpisodes } from '../in-year.ts';

type HealthCells = Omit<CellsOf<'OC2'>, 'CHILD' | 'DOB'>;

/** What OC2 says of a child's health in a year in progress, from dated checks; what no extract tells stays blank. */
export function healthCells(of: WithEpisodes, child: string): HealthCells {
  const person = of.personOf(child);
  const checks = person?.healthChecks ?? [];
  const inYear = checks.filter(({ on }) => on >= of.start);
  const born = person?.born === undefined ? Number.NaN : dayNumber(person.born);
  const turns = (age: number): number => yearsAfter(born, age);
  const underFive = turns(5) > dayNumber(of.end);
  const unasked = notAsked('Not asked: substance misuse is not recorded as yes.');
  return {
    ...sdqCells(of, inYear, turns),
    CONVICTED: turns(10) > dayNumber(of.end) ? notAsked('Not asked under 10.') : nowhere(ONLY_RETURN),
    HEALTH_CHECK: underFive ? nowhere(ONLY_RETURN) : notAsked('Not asked from 5 on.'),
    IMMUNISATIONS: immunised(checks),
    TEETH_CHECK: happened(of, inYear, 'dental-check', 1, 'dental check'),
    HEALTH_ASSESSMENT: happened(of, inYear, 'health-assessment', underFive ? 2 : 1, 'health assessment'),
    SUBSTANCE_MISUSE: nowhere(ONLY_RETURN),
    INTERVENTION_RECEIVED: unasked,
    INTERVENTION_OFFERED: unasked,
  };
}

const ONLY_RETURN = 'only a return tells it';

/** Whether a check took place often enough in the year so far: once, and a health assessment twice under five. */
function happened(
  { start, until }: WithEpisodes,
  inYear: readonly HealthCheckFact[],
  what: HealthCheckFact['what'],
  times: number,
  words: string,
): Cell {
  const done = inYear.filter((check) => check.what === what && check.done === true);
  const last = done.at(-1);
  const between = `between ${inWords(start)} and ${inWords(until)}`;
  if (last === undefined) return workedOut('0', `No ${words} is recorded ${between}.`);
  const days = done.map(({ on }) => inWords(on)).join(' and ');
  const needed = times === 1 ? '' : `; ${times} are needed under five`;
  return workedOut(zeroOrOne(done.length >= times), `A ${words} on ${days}${needed}.`, last.source);
}

function immunised(checks: readonly HealthCheckFact[]): Cell {
  const last = checks.findLast(({ what, done }) => what === 'immunisations' && done != null);
  if (last?.done == null) return nowhere('no extract says whether immunisations are up to date');
  const said = last.done ? 'up to date' : 'not up to date';
  return workedOut(
    zeroOrOne(last.done),
    `Immunisations were ${said} on ${inWords(last.on)}, as ${nameOfSource(last.source)} says.`,
    last.source,
  );
}

/** A score, else a reason for none: asked from 4 to 16, SDQ1 in the years of the 4th and 17th birthdays (157, 188, 189, 197B). */
function sdqCells(
  { start, end, until }: WithEpisodes,
  inYear: readonly HealthCheckFact[],
  turns: (age: number) => number,
): Pick<HealthCells, 'SDQ_SCORE' | 'SDQ_REASON'> {
  const [first, last] = [dayNumber(start), dayNumber(end)];
  if (turns(4) > last || turns(17) < first) {
    const unasked = notAsked('Not asked: it is for ages 4 to 16.');
    return { SDQ_SCORE: unasked, SDQ_REASON: unasked };
  }
  const asked = inYear.filter(({ what }) => what === 'sdq');
  const scored = asked.findLast(({ score }) => score != null);
  if (scored?.score != null) {
    return {
      SDQ_SCORE: told(String(scored.score), scored.source),
      SDQ_REASON: notAsked('Not asked: there is a score.'),
    };
  }
  const reasoned = asked.findLast(({ reason }) => reason != null);
  const none = `no questionnaire is recorded between ${inWords(start)} and ${inWords(until)}`;
  if (reasoned?.reason != null) {
    return { SDQ_SCORE: nowhere(none), SDQ_REASON: told(reasoned.reason, reasoned.source) };
  }
  const atEdge = turns(4) >= first || turns(17) <= last;
  return {
    SDQ_SCORE: nowhere(none),
    SDQ_REASON: atEdge ? workedOut('SDQ1', 'The 4th or the 17th birthday falls in the year.') : nowhere(none),
  };
}
