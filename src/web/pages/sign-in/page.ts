import { details } from '../../govuk/details.ts';
import { errorSummary } from '../../govuk/error-summary.ts';
import { type Html, html } from '../../html.ts';
import { paths } from '../../paths.ts';
import type { Page } from '../../route.ts';
import type { SignInView } from './view.ts';

const SHOWN = 6; // of each role: the rest are folded, so that every role is in sight

/** Choosing who to be in the demonstration: a button each, no password, because nobody here is real. */
export function signInPage({ groups }: SignInView, token: string, after: 'first' | 'nobody-chosen'): Page {
  const open = groups.length > 0;
  return {
    is: 'page',
    status: after === 'first' ? 200 : 400,
    title: after === 'first' ? 'Sign in' : 'Error: Sign in',
    crumbs: [],
    reads: 'no-one',
    main: html`
      ${
        after === 'first'
          ? undefined
          : errorSummary({
              titleText: 'There is a problem',
              disableAutoFocus: true,
              errorList: [{ text: 'Choose who to sign in as', href: '#people' }],
            })
      }
      <h1 class="govuk-heading-l">Sign in</h1>
      ${
        open
          ? html`<p class="govuk-body-l waymark-lead">
                Waymark shows a leaving care service what it owes each young person, and how it is doing.
              </p>
              <p class="govuk-body waymark-lead">
                This is a demonstration: the county and everyone in it are made up, so you may sign in as any
                of them, without a password. What each of them sees is different.
              </p>
              <form method="post" action="${paths.signIn()}" id="people">
                <input type="hidden" name="token" value="${token}" />
                ${groups.filter(({ people }) => people.length > 1).map(group)}
                <div class="waymark-choices waymark-choices--groups">
                  ${groups.filter(({ people }) => people.length === 1).map(group)}
                </div>
              </form>`
          : html`<p class="govuk-body">
              Nobody can sign in yet: an identity provider has to be set up first. Whoever looks after Waymark
              in your authority can do that.
            </p>`
      }
    `,
  };
}

type Group = SignInView['groups'][number];

function group({ heading, sees, people }: Group): Html {
  const rest = people.slice(SHOWN);
  return html`<section class="waymark-section">
    <h2 class="govuk-heading-m">${heading}</h2>
    <p class="govuk-hint">${sees}</p>
    <div class="waymark-choices">${people.slice(0, SHOWN).map(person)}</div>
    ${
      rest.length === 0
        ? undefined
        : details({
            summaryText: `${rest.length} more`,
            html: html`<div class="waymark-choices">${rest.map(person)}</div>`,
          })
    }
  </section>`;
}

function person({ account, name, team }: Group['people'][number]): Html {
  return html`<button class="waymark-person-button" type="submit" name="account" value="${account}">
    <span class="waymark-person-button__name">${name}</span>
    ${team === undefined ? undefined : html`<span class="waymark-quiet">${team}</span>`}
  </button>`;
}
