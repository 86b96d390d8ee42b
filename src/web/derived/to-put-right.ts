import type { Finding903 } from '#returns/ssda903/check/findings.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import { byCode, childOf } from '../checks/found.ts';
import type { WorkerNamed } from '../checks/who.ts';
import type { Known } from '../known.ts';
import { mayOpen } from '../policies/reach.ts';
import type { Viewer } from '../viewer.ts';
import type { TodaysReturn } from './todays-return.ts';

/** A finding that somebody can put right in the records. */
export interface ToPutRight {
  readonly finding: Finding903;
  /** As a rule, whoever writes the record from which the cell comes. */
  readonly mender: string;
  /** Who that is of this young person, where the records name them. */
  readonly waitsFor: WorkerNamed | undefined;
}

/** A young person, and what is to be put right about them. */
export interface PersonToPutRight {
  readonly person: YoungPerson;
  /** Errors first. */
  readonly things: readonly ToPutRight[];
}

/**
 * What someone is to put right, by young person, most errors first. A worker has what their own role for the young
 * person can mend; a manager all of the team's, with whom it waits for; the head of service and the analyst everything.
 * Nobody has anything of a record that they may not open; adopted children have no record that can be.
 */
export function toPutRight(
  { findings, found, who }: TodaysReturn,
  known: Known,
  viewer: Viewer,
): readonly PersonToPutRight[] {
  const people = [...Map.groupBy(findings, childOf)].flatMap(
    ([child, theirs]): readonly PersonToPutRight[] => {
      const person = known.person(child);
      if (person === undefined || !mayOpen(viewer, known.standingOf(person))) return [];
      const { personalAdviser, socialWorker } = who.child(child);
      const things = theirs.map((finding): ToPutRight => {
        const mender = found.ruleOf(finding.rule)?.mender ?? 'returns officer';
        return {
          finding,
          mender,
          waitsFor:
            mender === 'personal adviser'
              ? personalAdviser
              : mender === 'social worker'
                ? socialWorker
                : undefined,
        };
      });
      const mine = things.filter(
        ({ waitsFor }) =>
          viewer.role !== 'personal-adviser' ||
          (viewer.worker !== undefined && waitsFor?.worker === viewer.worker),
      );
      return mine.length === 0 ? [] : [{ person, things: mine.toSorted(errorsFirst) }];
    },
  );
  return people.toSorted(
    (a, b) =>
      errorsOf(b) - errorsOf(a) ||
      b.things.length - a.things.length ||
      known.placeOf(a.person.child) - known.placeOf(b.person.child),
  );
}

/** Those things that wait for someone, as a rule's mender; all of them where nobody is named. */
export function waitingFor(
  people: readonly PersonToPutRight[],
  waits: string | undefined,
): readonly PersonToPutRight[] {
  if (waits === undefined) return people;
  return people.flatMap(({ person, things }) => {
    const those = things.filter(({ mender }) => mender === waits);
    return those.length === 0 ? [] : [{ person, things: those }];
  });
}

/** How many things there are about how many young people. */
export function thingsIn(people: readonly PersonToPutRight[]): number {
  return people.reduce((sum, { things }) => sum + things.length, 0);
}

function errorsOf({ things }: PersonToPutRight): number {
  return things.filter(({ finding }) => finding.severity === 'error').length;
}

function errorsFirst({ finding: a }: ToPutRight, { finding: b }: ToPutRight): number {
  return a.severity === b.severity ? byCode(a.rule, b.rule) : a.severity === 'error' ? -1 : 1;
}
