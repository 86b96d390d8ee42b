import type { ChildFound } from '../../../../../checks/found.ts';
import { type Html, html } from '../../../../../html.ts';
import { stackedTable } from '../../../../../tables/stacked-table.ts';
import { count } from '../../../../../words/numbers.ts';
import type { Seen } from '../../../seen.ts';
import { severityColumns, severityCounts } from '../../../severity-columns.ts';
import { childLink } from '../../../result-page.ts';

/** How many findings of a child are named in a list. */
const NAMED = 3;

/** Children of whom something was found: what, how much, and who works with them. */
export function childrenTable(seen: Seen, caption: string, children: readonly ChildFound[]): Html {
  return stackedTable({
    caption,
    columns: [
      { heading: 'Child' },
      { heading: 'What is wrong' },
      { heading: 'Who works with them' },
      ...severityColumns(seen.found),
    ],
    rows: children.map(({ child, findings, errors, warnings }) => [
      childLink(seen, child),
      whatIsWrong(findings),
      workers(seen, child),
      ...severityCounts(seen.found, { errors, warnings }),
    ]),
  });
}

function whatIsWrong(findings: ChildFound['findings']): Html {
  const kinds = [...new Map(findings.map(({ rule, message }) => [rule, message]))];
  const more = kinds.length - NAMED;
  return html`${kinds
    .slice(0, NAMED)
    .map(
      ([code, message]) =>
        html`<span class="waymark-reason">${message} <span class="waymark-code">${code}</span></span>`,
    )}
  ${more > 0 ? html`<span class="waymark-reason waymark-quiet">and ${count(more)} more</span>` : undefined}`;
}

function workers({ who }: Seen, child: string): Html {
  const { socialWorker, personalAdviser, team } = who.child(child);
  const names = [socialWorker, personalAdviser].flatMap((one) => one?.name ?? []);
  const their = socialWorker?.team ?? team ?? personalAdviser?.team;
  return html`${
    names.length === 0
      ? html`<span class="waymark-quiet">nobody named</span>`
      : [...new Set(names)].map((name) => html`<span class="waymark-reason">${name}</span>`)
  }${their === undefined ? undefined : html`<span class="waymark-reason waymark-quiet waymark-small">${their}</span>`}`;
}
