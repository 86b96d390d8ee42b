import { createHash } from 'node:crypto';
import { dayNumber } from '#calendar/calendar-date.ts';
import { workersNow } from '#domain/indicators/evidence/worker.ts';
import { PersonAsAt } from '#domain/indicators/person-as-at.ts';
import type { Finding903 } from '#returns/ssda903/check/findings.ts';
import type { Known } from '../known.ts';
import { paths } from '../paths.ts';
import { nameOf } from '../words/name.ts';
import type { Outcome } from './check-outcome.ts';
import { childOf, type Found } from './found.ts';

/** A worker as far as return and records name them. */
export interface WorkerNamed {
  readonly worker: string;
  readonly name: string;
  readonly team: string | undefined;
}

/** A child of a check: what the records add to the id. */
export interface ChildNamed {
  /** Their name where the records have one, else "Child 1234". */
  readonly name: string;
  /** Whether `name` is a name: then the id is shown beside it. */
  readonly isNamed: boolean;
  /** The page of their record, where there is one. */
  readonly href: string | undefined;
  /** As the return has it at the year's end, else as the records have it now. */
  readonly socialWorker: WorkerNamed | undefined;
  /** As the records have it now. */
  readonly personalAdviser: WorkerNamed | undefined;
  readonly team: string | undefined;
}

/** Who is who in a check. */
export interface Who {
  readonly child: (child: string) => ChildNamed;
  /** Whose child a finding is of: the personal adviser's where the rule asks for one, else the social worker's. */
  readonly responsible: (finding: Finding903) => WorkerNamed | undefined;
}

const before = new WeakMap<Outcome, { readonly known: Known; readonly who: Who }>();

/** Worked out once for a check and what the records know. */
export function whoIn(outcome: Outcome, found: Found, known: Known): Who {
  const kept = before.get(outcome);
  if (kept?.known === known) return kept.who;
  const who = work(outcome, found, known);
  before.set(outcome, { known, who });
  return who;
}

function work(outcome: Outcome, found: Found, known: Known): Who {
  const byWorker = new Map(known.population.workers.map((one) => [one.worker, one]));
  const recorded = recordedAs(outcome, known);
  const named = (text: string, team: string | undefined): WorkerNamed => {
    const worker = recorded.get(text) ?? text;
    const itsTeam = byWorker.get(worker)?.team ?? team;
    return {
      worker,
      name: /\d/.test(known.workerName(worker)) ? `Worker ${worker}` : known.workerName(worker),
      team: itsTeam === undefined ? undefined : known.teamName(itsTeam),
    };
  };
  const ofChild = (child: string): ChildNamed => {
    const inReturn = outcome.socialWorkers.get(child)?.worker;
    const person = known.person(child);
    if (person === undefined) {
      return {
        name: child === '' ? 'Rows without a child’s id' : `Child ${child}`,
        isNamed: false,
        href: undefined,
        socialWorker: inReturn === undefined ? undefined : named(inReturn, undefined),
        personalAdviser: undefined,
        team: undefined,
      };
    }
    const { personalAdviser, worker, team } = workersNow(
      new PersonAsAt(person, known.today, known.categories),
    );
    const social = inReturn ?? (worker === personalAdviser ? undefined : worker);
    const { forename, surname } = person.identity;
    const isNamed = `${forename ?? ''}${surname ?? ''}`.trim() !== '';
    return {
      name: isNamed ? nameOf(person) : `Child ${child}`,
      isNamed,
      href: paths.person(known.refOf(child)),
      socialWorker:
        social === undefined ? undefined : named(social, inReturn === undefined ? team : undefined),
      personalAdviser: personalAdviser === undefined ? undefined : named(personalAdviser, team),
      team: team === undefined ? undefined : known.teamName(team),
    };
  };
  const children = new Map<string, ChildNamed>();
  const child = (id: string): ChildNamed => {
    const made = children.get(id) ?? ofChild(id);
    children.set(id, made);
    return made;
  };
  return {
    child,
    responsible(finding) {
      const { socialWorker, personalAdviser } = child(childOf(finding));
      return found.ruleOf(finding.rule)?.mender === 'personal adviser'
        ? (personalAdviser ?? socialWorker)
        : (socialWorker ?? personalAdviser);
    },
  };
}

/**
 * What the records call the workers whom the return knows by number: whoever the records have as a child's social
 * worker from the very day from which the return has the number. Where two children tell differently, nobody is named.
 */
function recordedAs({ socialWorkers }: Outcome, known: Known): ReadonlyMap<string, string> {
  const told = new Map<string, Set<string>>();
  for (const [child, { worker, since }] of socialWorkers) {
    const same = known
      .person(child)
      ?.involvements.find(({ role, from }) => role === 'social-worker' && dayNumber(from) === since);
    if (same !== undefined) told.set(worker, (told.get(worker) ?? new Set()).add(same.worker));
  }
  return new Map(
    [...told].flatMap(([worker, names]): readonly (readonly [string, string])[] => {
      const [name, ...others] = names;
      return name === undefined || others.length > 0 ? [] : [[worker, name]];
    }),
  );
}

/** What a worker is called in an address of a check: no id of anyone stands there. */
export function workerRef(check: string, { worker }: Pick<WorkerNamed, 'worker'>): string {
  return createHash('sha256').update(`${check} ${worker}`).digest('base64url').slice(0, 12);
}

/** The reference of findings that nobody is known to be responsible for. */
export const NOBODY = 'nobody';
