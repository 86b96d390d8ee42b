import { thingsIn, toPutRight, waitingFor } from '../derived/to-put-right.ts';
import { paths } from '../paths.ts';
import { listsOfPeople } from '../policies/lists-of-people.ts';
import { nameOf } from '../words/name.ts';
import { columnInWords } from '../words/return-columns.ts';
import { tableInWords } from '../words/return-tables.ts';
import { beingWorkedOut, workedOutAnew } from '../pages/being-worked-out.ts';
import { exportRoutes } from './export-routes.ts';

const A_MOMENT = 1_500; // milliseconds until the file says that it is being worked out

/** What there is to put right in the record: of the young people whom the reader can put it right for. */
export const putRightExports = exportRoutes(
  paths.putRightFile(),
  listsOfPeople,
  async ({ returns, known, viewer, query, today: day }) => {
    const today = await returns.today(known, A_MOMENT);
    if (today === undefined) {
      const href = paths.putRight();
      return beingWorkedOut({
        title: 'To put right',
        says: workedOutAnew,
        crumbs: [],
        href,
        stillHref: href,
        still: true,
      });
    }
    const all = today.is === 'nothing' ? [] : toPutRight(today, known, viewer);
    const waits = query.get('waits') || undefined; // a box left at "anyone" sends ''
    const wanted = waitingFor(all, waits);
    return {
      name: `to-put-right-${day}`,
      sheets: [
        {
          name: 'To put right',
          header: [
            'Id',
            'Name',
            'Rule',
            'Severity',
            'What is wrong',
            'Where',
            'Change',
            'Waits for',
            'Who',
            'Team',
          ],
          rows: wanted.flatMap(({ person, things }) =>
            things.map(({ finding, mender, waitsFor }) => {
              const rule = today.is === 'nothing' ? undefined : today.found.ruleOf(finding.rule);
              return [
                person.child,
                nameOf(person),
                finding.rule,
                finding.severity,
                rule?.means ?? finding.message,
                finding.at
                  .map(
                    ({ table, fields }) => `${tableInWords[table]}: ${fields.map(columnInWords).join(', ')}`,
                  )
                  .join('; '),
                rule?.mend ?? '',
                mender,
                waitsFor?.name ?? '',
                waitsFor?.team ?? '',
              ];
            }),
          ),
        },
      ],
      people: wanted.map(({ person }) => person.child),
      about: `${thingsIn(wanted)} things to put right`,
    };
  },
);
