import { type Scorecard, scorecardColumns } from '#documents/scorecard.ts';
import { type Html, html } from '../../../html.ts';
import { type FiguresQuery, paths } from '../../../paths.ts';
import type { Page } from '../../../route.ts';

/** The scorecard on one page of A4, to be printed or kept as PDF. */
export function onePagePage(scorecard: Scorecard, query: FiguresQuery & { readonly for?: string }): Page {
  const { title, authority, says, themes, notes } = scorecard;
  return {
    is: 'page',
    title: `${title} on one page`,
    crumbs: [{ text: 'Figures', href: paths.figures() }],
    reads: 'no-one',
    wide: true,
    sheet: true,
    main: html`<h1 class="govuk-heading-m">${title}: ${authority}</h1>
      <p class="govuk-body-s">${says.join(' ')}</p>
      <p class="govuk-body-s govuk-!-display-none-print">
        Print this page, or print it to a PDF: it takes one sheet of A4. Or
        <a class="govuk-link" href="${paths.onePageAsWord(query)}">download it for Word</a>.
      </p>
      <div class="waymark-scroll" tabindex="0" role="region" aria-label="${title}">
        <table class="govuk-table waymark-sheet">
          <caption class="govuk-visually-hidden">
            ${title}
          </caption>
          <thead>
            <tr>
              <th scope="col">Figure</th>
              ${scorecardColumns.map(({ heading }) => html`<th scope="col">${heading}</th>`)}
            </tr>
          </thead>
          ${themes.map(theme)}
        </table>
      </div>
      ${notes.map((note) => html`<p class="govuk-body-s waymark-sheet__note">${note}</p>`)}`,
  };
}

const classOf: Readonly<Record<string, string>> = {
  value: 'waymark-sheet__value',
  rating: 'waymark-nowrap',
};

function theme({ heading, rows }: Scorecard['themes'][number]): Html {
  return html`<tbody>
    <tr>
      <th scope="rowgroup" class="waymark-sheet__theme" colspan="${scorecardColumns.length + 1}">
        ${heading}
      </th>
    </tr>
    ${rows.map(
      (row) =>
        html`<tr>
          <th scope="row">${row.title} <span class="waymark-code">${row.id}</span></th>
          ${scorecardColumns.map(({ of }) => html`<td class="${classOf[of] ?? ''}">${row[of]}</td>`)}
        </tr>`,
    )}
  </tbody>`;
}
