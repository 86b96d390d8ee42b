import { type Fragment, type Html, html } from '../../html.ts';
import { paths } from '../../paths.ts';
import type { Crumb, Page } from '../../route.ts';
import { count, counted } from '../../words/numbers.ts';
import type { Seen } from './seen.ts';

/** The pages of a result that stand beside each other. */
export type Tab = 'summary' | 'rules' | 'children' | 'workers' | 'not-run';

/** What a page of a result holds. */
interface Content {
  /** The tab that it is, or lies under. */
  readonly tab: Tab;
  readonly title: string;
  /** Where it lies under a tab. */
  readonly under?: Crumb;
  readonly heading: Html;
  readonly main: Html;
  /** The children of whom it tells. */
  readonly children: readonly string[];
  /** For the read log: which list. */
  readonly list?: string;
}

/** A page of what a check found: the heading, the tabs, and what it has to say. */
export function resultPage(seen: Seen, content: Content): Page {
  const { links } = seen;
  const { tab, title, under, heading, main, children, list } = content;
  const home: Crumb = { text: 'Return', href: paths.checkReturn() };
  const summary: Crumb = { text: links.called, href: links.summary() };
  return {
    is: 'page',
    title:
      tab === 'summary'
        ? title
        : `${title} – ${links.called.charAt(0).toLowerCase()}${links.called.slice(1)}`,
    crumbs: tab === 'summary' ? [home] : under === undefined ? [home, summary] : [home, summary, under],
    reads: readsOf(seen, children, list),
    main: html`${heading} ${under === undefined ? tabs(seen, tab) : undefined} ${main}`,
  };
}

/**
 * For the read log: those of the children whom the records know, and how many others. The others have no record that
 * could be opened, and what stands in the files alone is kept nowhere.
 */
export function readsOf(
  { asked }: Pick<Seen, 'asked'>,
  children: readonly string[],
  list: string | undefined,
): Page['reads'] {
  const shown = [...new Set(children)].filter((child) => child !== '');
  if (shown.length === 0) return 'no-one';
  const recorded = new Set(asked.known.population.people.map(({ child }) => child));
  const people = shown.filter((child) => recorded.has(child));
  const others = shown.length - people.length;
  const about = list ?? 'one child of a return';
  return {
    people,
    list: others === 0 ? about : `${about}; ${counted(others, 'child', 'children')} without a record here`,
  };
}

function tabs({ links, found, outcome }: Seen, current: Tab): Html {
  const notRun = outcome.notRun.length + outcome.undecided.length + outcome.failed.length;
  const all: readonly (readonly [Tab, string, string, number | undefined])[] = [
    ['summary', 'Summary', links.summary(), undefined],
    ['rules', 'By rule', links.rules(), found.byRule.length],
    ['children', 'By child', links.children(), found.children],
    ['workers', 'By worker and team', links.workers(), undefined],
    ['not-run', 'Not checked', links.notRun(), notRun],
  ];
  return html`<nav aria-label="What was found" class="waymark-standings">
    <ul>
      ${all.map(([tab, text, href, number]) => {
        const words = html`${text}${number === undefined ? undefined : html` <span class="waymark-number">${count(number)}</span>`}`;
        return tab === current
          ? html`<li class="waymark-standings__current" aria-current="page">${words}</li>`
          : html`<li><a class="govuk-link" href="${href}">${words}</a></li>`;
      })}
    </ul>
  </nav>`;
}

/** A child in a list: the name or the id is the link, the id small beside a name. */
export function childLink({ links, found, who, childRef }: Seen, child: string): Fragment {
  const { name, isNamed } = who.child(child);
  const ref = found.childRef(child) ?? childRef?.(child);
  const text = isNamed ? html`${name}` : name;
  return html`${
    ref === undefined ? text : html`<a class="govuk-link" href="${links.child(ref)}">${text}</a>`
  }${isNamed ? html` <span class="waymark-code">${child}</span>` : undefined}`;
}
