import { exportRoutes, type Taken } from '../../../exports/export-routes.ts';
import { paths } from '../../../paths.ts';
import { takingTheReturnAway } from '../../../policies/taking-the-return-away.ts';
import type { Answer, GuardedRoute } from '../../../route.ts';
import { tableInWords } from '../../../words/return-tables.ts';
import { rulesView } from '../checks/ref/rules/view.ts';
import { type Share, workersView } from '../checks/ref/workers/view.ts';
import { seenToday, type TodaysSeen } from './today-route.ts';

/** What was found in today's return by rule, and by worker and team, as the pages count it. */
export const todaysTables: readonly GuardedRoute[] = [
  ...files(paths.todaysRulesFile(), rulesFound),
  ...files(paths.todaysWorkersFile(), workersFound),
];

function files(path: string, taken: (seen: TodaysSeen) => Taken | Answer): readonly GuardedRoute[] {
  return exportRoutes(path, takingTheReturnAway, async (asked) => {
    const seen = await seenToday(asked);
    return 'is' in seen ? seen : taken(seen);
  });
}

function rulesFound(seen: TodaysSeen): Taken | Answer {
  const view = rulesView(seen);
  if (view === undefined) return { is: 'not-found' };
  return {
    name: `${named(seen)}-by-rule`,
    sheets: [
      {
        name: 'Rules',
        header: ['Rule', 'What is wrong', 'Severity', 'Tables', 'Who can mend it', 'Children', 'Rows'],
        rows: view.all.map(({ code, message, severity, tables, rule, children, rows }) => [
          code,
          message,
          severity,
          tables.map((table) => tableInWords[table]).join(', '),
          rule?.mender ?? 'not known',
          children,
          rows,
        ]),
      },
    ],
    people: [],
    about: 'what was found in today’s return, by rule',
  };
}

function workersFound(seen: TodaysSeen): Taken {
  const { workers, teams, nobody } = workersView(seen);
  const rowOf = (kind: string, { name, team, children, errors, warnings }: Share) => [
    kind,
    name,
    team ?? null,
    children,
    errors,
    warnings,
  ];
  return {
    name: `${named(seen)}-by-worker`,
    sheets: [
      {
        name: 'Workers and teams',
        header: ['Of a', 'Name', 'Team', 'Children', 'Errors', 'Warnings'],
        rows: [
          ...teams.map((share) => rowOf('team', share)),
          ...workers.map((share) => rowOf('worker', share)),
          ...(nobody === undefined ? [] : [rowOf('worker', nobody)]),
        ],
      },
    ],
    people: [],
    about: 'what was found in today’s return, by worker and team',
  };
}

function named({ today: { year, asAt } }: TodaysSeen): string {
  return `${year}-as-at-${asAt}-found`;
}
