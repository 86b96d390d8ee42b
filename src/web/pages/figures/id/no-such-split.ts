import type { Breakdown, Indicator } from '#domain/indicators/indicator.ts';
import { html } from '../../../html.ts';
import { paths } from '../../../paths.ts';
import type { Page } from '../../../route.ts';
import { splitInWords } from '../../../words/group.ts';

/** A figure is not split so, or not for this reader. */
export function noSuchSplit({ id, title, breakdowns }: Indicator, by: Breakdown): Page {
  const what = splitInWords[by].toLowerCase();
  return {
    is: 'page',
    status: 404,
    title: `No split by ${what}`,
    crumbs: [
      { text: 'Figures', href: paths.figures() },
      { text: title, href: paths.figure(id) },
    ],
    reads: 'no-one',
    main: html`<h1 class="govuk-heading-l">No split by ${what}</h1>
      <p class="govuk-body">
        ${
          breakdowns.includes(by)
            ? 'Your role sees figures only, never who stands behind them, and this split can come down to a single young person.'
            : 'This figure is not split this way: it does not count young people, or nobody records it.'
        }
      </p>
      <p class="govuk-body"><a class="govuk-link" href="${paths.figure(id)}">Back to ${title}</a></p>`,
  };
}
