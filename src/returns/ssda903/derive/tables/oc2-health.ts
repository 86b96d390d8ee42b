import { type CalendarDate, dayNumber, later } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import type { HealthCheckFact } from '#domain/people/facts.ts';
import { nameOfSource } from '#domain/people/source.ts';
import { yearsAfter } from '../../terms/years-after.ts';
import { type Cell, notAsked, nowhere, told, workedOut, zeroOrOne } from '../cell.ts';
import type { CellsOf } from '../derived-return.ts';
import type { WithEpisodes } from '../in-year.ts';
import { allSeenTo, latestSeenTo } from './checks-seen.ts';

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
    ...sdqCells(of, child, inYear, turns),
    CONVICTED: turns(10) > dayNumber(of.end) ? notAsked('Not asked under 10.') : nowhere(ONLY_RETURN),
    HEALTH_CHECK: underFive ? nowhere(ONLY_RETURN) : notAsked('Not asked from 5 on.'),
    IMMUNISATIONS: immunised(checks),
    TEETH_CHECK: happened(of, child, inYear, DENTAL, 1),
    HEALTH_ASSESSMENT: happened(of, child, inYear, ASSESSMENT, underFive ? 2 : 1),
    SUBSTANCE_MISUSE: nowhere(ONLY_RETURN),
    INTERVENTION_RECEIVED: unasked,
    INTERVENTION_OFFERED: unasked,
  };
}

const ONLY_RETURN = 'only a return tells it';

/** A check of which both the SSD and List 8 tell: List 8 only of the latest. */
interface Check {
  readonly what: HealthCheckFact['what'];
  readonly words: string;
  readonly latest: 'healthAssessedOn' | 'dentalCheckOn';
}
const DENTAL: Check = { what: 'dental-check', words: 'dental check', latest: 'dentalCheckOn' };
const ASSESSMENT: Check = {
  what: 'health-assessment',
  words: 'health assessment',
  latest: 'healthAssessedOn',
};

/**
 * Whether a check took place often enough in the year so far: once, and a health assessment twice under five. That it
 * did not is known only where an extract of the year tells of this child, and up to that extract's day.
 */
function happened(
  of: WithEpisodes,
  child: string,
  inYear: readonly HealthCheckFact[],
  { what, words, latest }: Check,
  times: number,
): Cell {
  const done = inYear.filter((check) => check.what === what && check.done === true);
  const last = done.at(-1);
  const all = allSeenTo(of, child, 'ssd_cla_health');
  const between = (to: CalendarDate): string => `between ${inWords(of.start)} and ${inWords(to)}`;
  if (last === undefined) {
    const ofLatest = latestSeenTo(of, child, latest);
    const seen = all === undefined || ofLatest === undefined ? (all ?? ofLatest) : later(all, ofLatest);
    return seen === undefined
      ? nowhere(
          `no extract since ${inWords(of.start)} tells of a ${words} of this child, or that there was none`,
        )
      : workedOut('0', `No ${words} is recorded ${between(seen)}.`);
  }
  const days = done.map(({ on }) => inWords(on)).join(' and ');
  if (done.length >= times) {
    const needed = times === 1 ? '' : `; ${times} are needed under five`;
    return workedOut('1', `A ${words} on ${days}${needed}.`, last.source);
  }
  const needed = `${times} are needed under five`;
  return all === undefined
    ? nowhere(`a ${words} on ${days} is told; ${needed}, and List 8 tells the latest alone`)
    : workedOut('0', `A ${words} on ${days}, and no other by ${inWords(all)}; ${needed}.`, last.source);
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

/**
 * A score, else a reason for none: asked from 4 to 16 (188, 189). SDQ1 in the years of the 4th and 17th birthdays, but
 * not of a 4th birthday on 1 April: they are 4 all year (157, 186).
 */
function sdqCells(
  of: WithEpisodes,
  child: string,
  inYear: readonly HealthCheckFact[],
  turns: (age: number) => number,
): Pick<HealthCells, 'SDQ_SCORE' | 'SDQ_REASON'> {
  const [first, last] = [dayNumber(of.start), dayNumber(of.end)];
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
  const seen = allSeenTo(of, child, 'ssd_sdq_scores');
  const none =
    seen === undefined
      ? `no extract since ${inWords(of.start)} tells of questionnaires of this child`
      : `no questionnaire is recorded between ${inWords(of.start)} and ${inWords(seen)}`;
  if (reasoned?.reason != null) {
    return { SDQ_SCORE: nowhere(none), SDQ_REASON: told(reasoned.reason, reasoned.source) };
  }
  const atEdge = seen !== undefined && (turns(4) > first || turns(17) <= last);
  return {
    SDQ_SCORE: nowhere(none),
    SDQ_REASON: atEdge ? workedOut('SDQ1', 'The 4th or the 17th birthday falls in the year.') : nowhere(none),
  };
}
