import type { RefusedFile } from '#returns/extraction.ts';
import { button } from '../../../../govuk/button.ts';
import { html } from '../../../../html.ts';
import { paths } from '../../../../paths.ts';
import type { Page } from '../../../../route.ts';
import { refusedFiles } from './files.ts';
import { throwAway } from './throw-away.ts';

/** Why nothing could be checked, and what to do about it. */
export function notCheckedPage(view: {
  readonly ref: string;
  readonly token: string;
  readonly says: string;
  readonly refused?: readonly RefusedFile[];
}): Page {
  const { ref, token, says, refused = [] } = view;
  return {
    is: 'page',
    title: 'These files could not be checked',
    crumbs: [{ text: 'Return', href: paths.checkReturn() }],
    reads: 'no-one',
    main: html`<h1 class="govuk-heading-l">These files could not be checked</h1>
      <p class="govuk-body waymark-lead">${says}</p>
      ${refusedFiles(refused)} ${button({ text: 'Try other files', href: paths.checkReturn() })}
      ${throwAway(ref, token, 'Throw this check away')}`,
  };
}
