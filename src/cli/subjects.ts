import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Population } from '#domain/people/population.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import type { Finding } from '#returns/finding.ts';
import { readConfig } from '../config.ts';
import { type Invocation, WrongUse } from './command.ts';
import { readPopulation, type Told } from './extracts.ts';

/** The people that a command is about, from a folder of extracts or from the store. */
export interface Subjects {
  readonly population: Population;
  readonly findings: readonly Finding[];
  readonly asAt: CalendarDate;
}

/**
 * Reads the folder where one is named, else the store. The as-at day where none is asked for: with a folder its newest
 * extract's, with the store today.
 */
export async function subjectsOf(
  folder: string | undefined,
  asked: CalendarDate | undefined,
  told: Told,
  { env, today }: Pick<Invocation, 'env' | 'today'>,
): Promise<Subjects> {
  if (folder !== undefined) {
    const { population, findings, asAt } = await readPopulation(folder, told);
    return { population, findings, asAt: asked ?? asAt }; // without its facts, which would be kept for nothing
  }
  const { populationInStore } = await import('./stored.ts');
  return {
    population: await populationInStore(readConfig(env).where, told.authority),
    findings: [],
    asAt: asked ?? today,
  };
}

/** The person of an id (trimmed, upper-cased, leading zeros kept). Throws `WrongUse` where there is none. */
export function personOf(population: Population, child: string): YoungPerson {
  const id = child.trim().toUpperCase();
  const person = population.people.find((one) => one.child === id);
  if (person === undefined) throw new WrongUse(`There is nobody with the id ${id} in what was read.`);
  return person;
}
