import { button } from '../govuk/button.ts';
import { html } from '../html.ts';
import { paths } from '../paths.ts';
import type { Refusal } from '../policies/policy.ts';
import type { Page } from '../route.ts';

const plain = { is: 'page', crumbs: [], reads: 'no-one' } as const;

export const notFoundPage: Page = {
  ...plain,
  title: 'There is no such page',
  main: html`<h1 class="govuk-heading-l">There is no such page</h1>
    <p class="govuk-body">
      The address may be mistyped, or the page may be of someone whose record is not kept here.
    </p>
    <p class="govuk-body"><a class="govuk-link" href="${paths.home()}">Go to the first page</a></p>`,
};

/** Says what is refused, why, who can change it, and that it was noted. */
export function refusedPage({ what, why, whoCanChange }: Refusal): Page {
  return {
    ...plain,
    title: what.replace(/\.$/, ''),
    main: html`<h1 class="govuk-heading-l">${what.replace(/\.$/, '')}</h1>
      <p class="govuk-body"><strong>Why:</strong> ${why}</p>
      <p class="govuk-body"><strong>Who can change this:</strong> ${whoCanChange}</p>
      <p class="govuk-body">That you asked has been noted, with your name and the time.</p>
      <p class="govuk-body"><a class="govuk-link" href="${paths.home()}">Go to the first page</a></p>`,
  };
}

/** A fault of ours: said once, with an id to quote and nothing of what it was about. */
export function brokenPage(id: string): Page {
  return {
    ...plain,
    title: 'Something went wrong',
    main: html`<h1 class="govuk-heading-l">Something went wrong</h1>
      <p class="govuk-body">
        This is our fault, not yours. Nothing half done was kept. Try again in a minute.
      </p>
      <p class="govuk-body">
        If it happens again, tell whoever looks after Waymark in your authority, and quote
        <strong class="waymark-number">${id}</strong>.
      </p>
      <p class="govuk-body"><a class="govuk-link" href="${paths.home()}">Go to the first page</a></p>`,
  };
}

/** A form without our token: from another site, or from a page that was left open too long. */
export const unfairPage: Page = {
  ...plain,
  title: 'This form is too old',
  main: html`<h1 class="govuk-heading-l">This form is too old</h1>
    <p class="govuk-body">
      It did not carry this session’s token, so nothing was done. Go back, load the page again and send it
      once more.
    </p>
    <p class="govuk-body"><a class="govuk-link" href="${paths.home()}">Go to the first page</a></p>`,
};

/** The same before signing in, where there is no session yet. */
export const gonePage: Page = {
  ...plain,
  title: 'Please start again',
  main: html`<h1 class="govuk-heading-l">Please start again</h1>
    <p class="govuk-body">This page was open too long, or your browser keeps no cookies. Nothing was done.</p>
    ${button({ text: 'Go to the sign-in page', href: paths.signIn() })}`,
};

export const tooManyFilesPage: Page = {
  ...plain,
  title: 'These files are too large',
  main: html`<h1 class="govuk-heading-l">These files are too large</h1>
    <p class="govuk-body">
      All files of one check may be 200 MB together. Nothing was read. A list of the postcodes of your own
      area and its neighbours does as well as that of the whole country.
    </p>
    <p class="govuk-body"><a class="govuk-link" href="${paths.checkReturn()}">Choose fewer files</a></p>`,
};

export const tooLargePage: Page = {
  ...plain,
  title: 'That is too much for one form',
  main: html`<h1 class="govuk-heading-l">That is too much for one form</h1>
    <p class="govuk-body">Nothing was read and nothing was done. Go back and send less.</p>`,
};
