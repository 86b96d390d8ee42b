import { errorSummary } from '../../../govuk/error-summary.ts';
import { type Html, html } from '../../../html.ts';
import { type CompareQuery, paths } from '../../../paths.ts';
import type { Page } from '../../../route.ts';
import { chooser, dayForm } from './chooser.ts';

/** Asks for the day to compare with; where the one that was typed will not do, says why. */
export function chooseDayPage(query: CompareQuery, says: string | undefined, more?: Html): Page {
  const title = 'What has changed';
  return {
    is: 'page',
    status: says === undefined ? 200 : 400,
    title: says === undefined ? title : `Error: ${title}`,
    crumbs: [
      { text: 'Return', href: paths.checkReturn() },
      { text: 'Today’s return', href: paths.todaysReturn() },
    ],
    reads: 'no-one',
    main: html`${
        says === undefined
          ? undefined
          : errorSummary({
              titleText: 'There is a problem',
              disableAutoFocus: true,
              errorList: [{ text: says, href: '#earlier-day' }],
            })
      }
      <h1 class="govuk-heading-l">${title}</h1>
      ${chooser(query)} ${more} ${query.with === 'day' ? dayForm(query, says) : undefined}`,
  };
}
