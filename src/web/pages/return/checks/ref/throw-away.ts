import { button } from '../../../../govuk/button.ts';
import { type Html, html } from '../../../../html.ts';
import { paths } from '../../../../paths.ts';

/** The button that ends a check and forgets its files. */
export function throwAway(ref: string, token: string, text: string): Html {
  return html`<form method="post" action="${paths.checkEnd(ref)}">
    <input type="hidden" name="token" value="${token}" />
    ${button({ text, classes: 'govuk-button--secondary' })}
  </form>`;
}
