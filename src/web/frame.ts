import { breadcrumbs } from './govuk/breadcrumbs.ts';
import { genericHeader } from './govuk/generic-header.ts';
import { serviceNavigation } from './govuk/service-navigation.ts';
import { skipLink } from './govuk/skip-link.ts';
import { type Html, html, trusted } from './html.ts';
import { paths } from './paths.ts';
import type { Crumb } from './route.ts';
import { sectionsFor } from './sections.ts';
import { roleInWords, type Viewer } from './viewer.ts';

/** What stands round every page. */
export interface Frame {
  readonly title: string;
  readonly authority: string;
  readonly demonstration: boolean;
  readonly stylesheet: string;
  readonly crumbs: readonly Crumb[];
  readonly main: Html;
  /** Whether the page takes the whole width of a desk. */
  readonly wide?: true;
  /** Whether it is printed on one sheet, broadside. */
  readonly sheet?: true;
  /** Who is signed in, with the token for the sign-out form. */
  readonly signedIn: { readonly viewer: Viewer; readonly token: string } | undefined;
  /** The path asked for, to mark its section. */
  readonly path: string;
}

/** A whole document. */
export function framed(frame: Frame): Html {
  const { title, authority, signedIn } = frame;
  return html`${trusted('<!DOCTYPE html>')}
    <html lang="en" class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>${title} – Waymark, ${authority}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="robots" content="noindex, nofollow" />
        <link rel="icon" href="${paths.icon()}" type="image/svg+xml" />
        <link rel="stylesheet" href="${frame.stylesheet}" />
      </head>
      <body
        class="govuk-template__body${frame.wide === true ? ' waymark-wide' : ''}${
          frame.sheet === true ? ' waymark-one-sheet' : ''
        }"
      >
        ${skipLink({ href: '#main-content', text: 'Skip to main content' })}
        <header class="govuk-template__header">
          ${genericHeader({
            logoHtml: html`<span class="waymark-name">Waymark</span>
              <span class="waymark-authority">${authority}</span>`,
            classes: 'waymark-header',
          })}
          ${signedIn === undefined ? undefined : account(signedIn, frame.path)}
          ${frame.demonstration ? demonstrationNote : undefined}
        </header>
        <div class="govuk-width-container">
          ${
            frame.crumbs.length === 0
              ? undefined
              : breadcrumbs({
                  items: frame.crumbs,
                  collapseOnMobile: true,
                  classes: 'govuk-!-display-none-print',
                })
          }
          <main class="govuk-main-wrapper waymark-main" id="main-content">${frame.main}</main>
        </div>
        <footer class="govuk-template__footer waymark-footer">
          <div class="govuk-width-container">
            <p class="govuk-body-s">Waymark, run by ${authority}. Every record that is opened is noted.</p>
          </div>
        </footer>
      </body>
    </html> `;
}

const demonstrationNote = html`<div class="govuk-width-container">
  <p class="govuk-body-s waymark-demonstration"><strong>Demonstration.</strong> Everyone here is made up.</p>
</div>`;

function account(signedIn: { readonly viewer: Viewer; readonly token: string }, path: string): Html {
  const { viewer, token } = signedIn;
  return html`<div class="waymark-account">
      <div class="govuk-width-container waymark-account__line">
        <p class="govuk-body-s waymark-account__who">
          <strong>${viewer.name}</strong>, ${roleInWords[viewer.role]}
        </p>
        <form method="post" action="${paths.signOut()}">
          <input type="hidden" name="token" value="${token}" />
          <button type="submit" class="waymark-link-button">Sign out</button>
        </form>
      </div>
    </div>
    ${serviceNavigation({
      classes: 'govuk-!-display-none-print',
      navigation: sectionsFor(viewer, path),
    })}`;
}
