import { button } from '../govuk/button.ts';
import { html } from '../html.ts';
import type { Crumb, Page } from '../route.ts';

/** Seconds between two looks. */
const AGAIN = 2;

/** Why today's return is not there yet. */
export const workedOutAnew =
  'The records have changed, or a new day has begun: what the return would hold is being worked out anew.';

/** Stands for a page whose content is being worked out. It looks again by itself, unless it is asked to keep still. */
export function beingWorkedOut(view: {
  readonly title: string;
  /** What is being worked out, as a sentence. */
  readonly says: string;
  readonly crumbs: readonly Crumb[];
  /** The page itself, and itself keeping still. */
  readonly href: string;
  readonly stillHref: string;
  readonly still: boolean;
}): Page {
  const { title, says, crumbs, href, stillHref, still } = view;
  return {
    is: 'page',
    title,
    crumbs,
    reads: 'no-one',
    ...(still ? {} : { again: AGAIN }),
    thereIn: AGAIN,
    main: html`<h1 class="govuk-heading-l">${title}</h1>
      <p class="govuk-body waymark-lead" role="status">
        ${says} It takes a few seconds, and you can go elsewhere meanwhile.
      </p>
      <p class="govuk-body">
        ${
          still
            ? 'This page keeps still.'
            : html`This page looks again every ${AGAIN} seconds.
                <a class="govuk-link" href="${stillHref}">Keep it still</a>.`
        }
      </p>
      ${button({ text: 'Show it', href: still ? stillHref : href })}`,
  };
}
