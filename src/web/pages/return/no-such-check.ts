import { button } from '../../govuk/button.ts';
import { html } from '../../html.ts';
import { paths } from '../../paths.ts';
import type { Page } from '../../route.ts';

/** The same for a check that is somebody else's, that was thrown away, and that never was. */
export const noSuchCheckPage: Page = {
  is: 'page',
  status: 404,
  title: 'There is no such check',
  crumbs: [{ text: 'Return', href: paths.checkReturn() }],
  reads: 'no-one',
  main: html`<h1 class="govuk-heading-l">There is no such check</h1>
    <p class="govuk-body">
      A check is kept in memory only, for whoever started it. It is thrown away half an hour after it was last
      looked at, when three newer ones take its place, and when Waymark is started again.
    </p>
    ${button({ text: 'Check the files again', href: paths.checkReturn() })}`,
};
