import type { Population, Worker } from '#domain/people/population.ts';
import type { Role, Viewer } from '../viewer.ts';

/** Those who hold no young people, and so stand in no extract. Their names are as made up as everyone's. */
const others: readonly Viewer[] = [
  {
    account: 'head-of-service',
    name: 'Marian Thorley',
    role: 'head-of-service',
    worker: undefined,
    team: undefined,
  },
  { account: 'analyst', name: 'Dev Acharyan', role: 'analyst', worker: undefined, team: undefined },
  {
    account: 'lead-member',
    name: 'Councillor Ines Hallam',
    role: 'lead-member',
    worker: undefined,
    team: undefined,
  },
];

const roles: readonly (readonly [RegExp, Role])[] = [
  [/\bpersonal advis[eo]r\b/i, 'personal-adviser'],
  [/\bteam manager\b/i, 'team-manager'],
];

/**
 * Whom one may sign in as in the demonstration: its personal advisers and team managers, as its extracts name them,
 * of teams that support young people today (the manager whom extracts name last); a head of service, an analyst and a lead member beside them.
 */
export function demonstrationAccounts({ workers, people }: Population): readonly Viewer[] {
  const named = new Set(
    people.flatMap(({ leavingCare }) => {
      const row = leavingCare.at(-1)?.row;
      return [row?.personalAdviser, row?.worker, row?.team];
    }),
  );
  const staff = workers.flatMap((worker) => accountOf(worker) ?? []);
  const managers = new Map(
    staff.filter(({ role }) => role === 'team-manager').map((manager) => [manager.team, manager]),
  );
  return [
    ...staff.filter(({ role, worker, team }) =>
      role === 'team-manager'
        ? team !== undefined && named.has(team) && managers.get(team)?.worker === worker
        : named.has(worker),
    ),
    ...others,
  ];
}

function accountOf({ worker, name, role, team }: Worker): Viewer | undefined {
  const found = roles.find(([words]) => role !== undefined && words.test(role));
  if (found === undefined) return undefined;
  return { account: `worker:${worker}`, name: name ?? worker, role: found[1], worker, team };
}
