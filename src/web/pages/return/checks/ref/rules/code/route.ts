import { paths } from '../../../../../../paths.ts';
import type { Answer } from '../../../../../../route.ts';
import { pageOf } from '../../../../../../tables/paging.ts';
import { resultRoute } from '../../../../check-route.ts';
import type { Seen } from '../../../../seen.ts';
import { rulePage } from './page.ts';

/** What one rule found. */
export function byRule(seen: Seen): Answer {
  const { asked, found } = seen;
  const rule = found.byRule.find(({ code }) => code === asked.params['code']);
  const rows = rule === undefined ? undefined : pageOf(rule.findings, asked.query);
  return rule === undefined || rows === undefined ? { is: 'not-found' } : rulePage(seen, rule, rows);
}

export const checkRule = resultRoute(paths.checkRule(':ref', ':code'), byRule);
