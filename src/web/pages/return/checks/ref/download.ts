import { paths } from '../../../../paths.ts';
import type { Answer, GuardedRoute } from '../../../../route.ts';
import { type CheckSeen, resultRoute } from '../../check-route.ts';
import { readsOf } from '../../result-page.ts';

/** Every finding as a file for a spreadsheet. */
export const checkCsv: GuardedRoute = {
  ...resultRoute(paths.checkCsv(':ref'), (seen) =>
    download(seen, 'csv', 'text/csv; charset=utf-8', seen.outcome.csv),
  ),
  gives: 'file',
};

export const checkWorkbook: GuardedRoute = {
  ...resultRoute(paths.checkWorkbook(':ref'), (seen) =>
    download(
      seen,
      'xlsx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      seen.outcome.xlsx,
    ),
  ),
  gives: 'file',
};

function download(seen: CheckSeen, ending: string, type: string, bytes: Uint8Array<ArrayBuffer>): Answer {
  const children = seen.found.byChild.map(({ child }) => child);
  return {
    is: 'file',
    name: `findings-${seen.outcome.year}.${ending}`,
    type,
    bytes,
    reads: readsOf(seen, children, 'findings of a return, as a file'),
  };
}
