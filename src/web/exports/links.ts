import { type Html, html } from '../html.ts';

/** The ways to take a chart away, under it. Not printed. */
export function chartDownloads(what: string, hrefs: { readonly svg: string; readonly png: string }): Html {
  return html`<p class="govuk-body-s govuk-!-display-none-print">
    Download ${what} as <a class="govuk-link" href="${hrefs.svg}">SVG</a> or
    <a class="govuk-link" href="${hrefs.png}">PNG</a>.
  </p>`;
}

/** The ways to take a table away, under it. Not printed. */
export function downloadLinks(what: string, hrefs: { readonly csv: string; readonly xlsx: string }): Html {
  return html`<p class="govuk-body-s govuk-!-display-none-print">
    Download ${what} as <a class="govuk-link" href="${hrefs.csv}">CSV</a> or
    <a class="govuk-link" href="${hrefs.xlsx}">Excel</a>.
  </p>`;
}
