import { askedDay } from '../figures/asked-day.ts';
import { knownInName } from '../figures/day-shown.ts';
import { ownGroup } from '../figures/own-group.ts';
import { readyForMine } from '../pages/figures/mine/route.ts';
import { type MineRow, mineView, type OwnRow } from '../pages/figures/mine/view.ts';
import { paths } from '../paths.ts';
import { ownFigures } from '../policies/own-figures.ts';
import type { WorkbookCell } from '#returns/writing/workbook.ts';
import { exportRoutes } from './export-routes.ts';
import { shareCells } from './share-cells.ts';

/** A worker's own figures, or a manager's team's, beside everyone's. */
export const myFiguresExports = exportRoutes(
  paths.myFiguresFile(),
  ownFigures,
  async ({ known, query, viewer }) => {
    const whose = ownGroup(viewer);
    if (whose === undefined) return { is: 'not-found' };
    const asAt = askedDay(query, known);
    if (typeof asAt !== 'string') return asAt;
    await readyForMine(whose, known, asAt);
    const { groups } = mineView(whose, known, asAt);
    const isTeam = whose.by === 'team';
    return {
      name: `${isTeam ? 'my-teams-figures' : 'my-figures'}-as-at-${asAt}${knownInName(known)}`,
      sheets: [
        {
          name: isTeam ? 'My team’s figures' : 'My figures',
          header: [
            'Theme', 'Id', 'Figure', 'Value', 'Unit', 'Numerator', 'Denominator', 'Beside everyone else',
            ...(isTeam ? [] : ['Team value', 'Team numerator', 'Team denominator']),
            'Everyone value', 'Everyone numerator', 'Everyone denominator',
          ], // prettier-ignore
          rows: groups.flatMap(({ heading, rows }) => rows.map((row) => [heading, ...cellsOf(row, isTeam)])),
        },
      ],
      people: [],
      about: `${isTeam ? 'figures of the team' : 'own figures'} as at ${asAt}${knownInName(known)}`,
    };
  },
  { asKnown: true },
);

function cellsOf({ indicator, own, team, everyone }: MineRow, isTeam: boolean): readonly WorkbookCell[] {
  const { id, title, unit } = indicator;
  const [value = null, , ...counted] = shareCells(everyone.shown, everyone.measured, unit);
  const [ownValue = null, ...ownCounted] = cells(own);
  return [
    id,
    title,
    ownValue,
    unit,
    ...ownCounted,
    own?.beside ?? null,
    ...(isTeam ? [] : cells(team)),
    value,
    ...counted,
  ];

  /** Value, numerator, denominator; blank where nobody of the group is in the figure. */
  function cells(row: OwnRow | undefined): readonly WorkbookCell[] {
    if (row === undefined) return [null, null, null];
    const [number = null, , ...of] = shareCells(row, row.counted, unit);
    return [number, ...of];
  }
}
