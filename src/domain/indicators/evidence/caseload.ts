import { among, type Gate } from '../cohorts/among.ts';
import type { Measuring } from '../indicator.ts';
import type { PersonAsAt } from '../person-as-at.ts';

/** A worker's young people, and their hours. */
export interface Caseload {
  readonly worker: string;
  readonly count: number;
  /** Full-time equivalent; counted as 1 where `recorded` is false. */
  readonly fte: number;
  readonly recorded: boolean;
}

/** How many people each worker holds, of those who pass the gate, where `holder` says who holds whom. */
export function caseloads(
  measuring: Measuring,
  gate: Gate,
  holder: (person: PersonAsAt) => string | undefined,
): ReadonlyMap<string, Caseload> {
  const counts = new Map<string, number>();
  for (const person of among(measuring, gate)) {
    const worker = holder(person);
    if (worker !== undefined) counts.set(worker, (counts.get(worker) ?? 0) + 1);
  }
  const hours = new Map(measuring.population.workers.map(({ worker, fte }) => [worker, fte]));
  const names = new Map(measuring.population.workers.map(({ name, fte }) => [name, fte]));
  return new Map(
    [...counts].map(([worker, count]) => {
      const fte = hours.get(worker) ?? names.get(worker);
      const recorded = fte !== undefined && fte > 0;
      return [worker, { worker, count, fte: recorded ? fte : 1, recorded }];
    }),
  );
}

/** "Priya Shah: 24 young people, 0.8 of full time". */
export function caseloadSaid({ worker, count, fte, recorded }: Caseload): string {
  const hours = recorded ? `${fte} of full time` : 'hours not recorded, counted as full time';
  return `${worker}: ${count} ${count === 1 ? 'young person' : 'young people'}, ${hours}`;
}
