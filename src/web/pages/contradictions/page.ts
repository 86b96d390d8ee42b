import type { ContradictionRule } from '#domain/contradictions/contradiction.ts';
import { indicators } from '#domain/indicators/all.ts';
import { inWords } from '#calendar/words.ts';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import { details } from '../../govuk/details.ts';
import { downloadLinks } from '../../exports/links.ts';
import { type Html, html } from '../../html.ts';
import { fileLinks, paths } from '../../paths.ts';
import type { Page } from '../../route.ts';
import { stackedTable } from '../../tables/stacked-table.ts';
import { count, counted } from '../../words/numbers.ts';
import type { Contradicted } from './view.ts';

/** Where the records contradict each other: kind by kind, both statements side by side. */
export function contradictionsPage(kinds: readonly Contradicted[], asAt: CalendarDate): Page {
  const shown = kinds.flatMap(({ pairs }) => pairs.flatMap(({ whom }) => whom?.child ?? []));
  const all = kinds.reduce((sum, { pairs }) => sum + pairs.length, 0);
  const some = kinds.filter(({ pairs }) => pairs.length > 0);
  const none = kinds.filter(({ pairs }) => pairs.length === 0);
  const people = new Set(shown);
  return {
    is: 'page',
    title: 'Contradictions',
    crumbs: [{ text: 'Figures', href: paths.figures() }],
    reads: shown.length === 0 ? 'no-one' : { people: [...people], list: 'contradictions' },
    wide: true,
    main: html`<h1 class="govuk-heading-l">Contradictions</h1>
      <p class="govuk-body-l waymark-lead">
        ${
          all === 0
            ? 'Nothing that you may see contradicts anything else.'
            : html`<strong>${counted(all, 'pair of statements', 'pairs of statements')}</strong> that cannot
                both be so, about ${counted(people.size, 'young person', 'young people')}.`
        }
      </p>
      <p class="govuk-body waymark-as-at waymark-lead">
        From extracts up to <strong>${inWords(asAt)}</strong>. A figure that rests on one of a pair may be
        wrong, however good it looks; no figure is changed by it.
      </p>
      ${some.length < 2 ? undefined : contents(some)} ${some.map(kind)}
      ${
        none.length === 0
          ? undefined
          : details({
              summaryText: `Looked for, and not found (${count(none.length)})`,
              html: html`<ul class="govuk-list govuk-list--bullet">
                ${none.map(({ rule }) => html`<li>${rule.title}</li>`)}
              </ul>`,
            })
      }
      ${all === 0 ? undefined : downloadLinks('all of them', fileLinks(paths.contradictionsFile(), {}))}`,
  };
}

/** Each kind with its count, leading down to it: the counts add up to the number above. */
function contents(kinds: readonly Contradicted[]): Html {
  return html`<nav aria-label="Kinds of contradiction" class="govuk-!-display-none-print">
    <ul class="govuk-list waymark-counts">
      ${kinds.map(
        ({ rule, pairs }) =>
          html`<li>
            <strong class="waymark-number">${count(pairs.length)}</strong>
            <a class="govuk-link" href="#${rule.id}">${rule.title}</a>
          </li>`,
      )}
    </ul>
  </nav>`;
}

function kind({ rule, pairs }: Contradicted): Html {
  return html`<section class="waymark-section" id="${rule.id}">
    <h2 class="govuk-heading-m">${rule.title} <span class="waymark-count">(${count(pairs.length)})</span></h2>
    <p class="govuk-body waymark-lead">${rule.means} ${figuresOf(rule)}</p>
    ${stackedTable({
      caption: rule.title,
      captionClasses: 'govuk-visually-hidden',
      classes: 'waymark-table--pairs',
      columns: [
        { heading: 'Who' },
        { heading: 'One says' },
        { heading: 'The other says' },
        { heading: 'Who can mend it' },
      ],
      rows: pairs.map(({ whom, one, other, owner }) => [
        whom === undefined ? 'Two figures' : html`<a class="govuk-link" href="${whom.href}">${whom.name}</a>`,
        one,
        other,
        owner ??
          (whom === undefined
            ? 'Performance analyst'
            : html`<strong class="waymark-late">Nobody named</strong>`),
      ]),
    })}
  </section>`;
}

/** The figures of a kind, the name as the link, so that nobody has to know a code. */
function figuresOf({ figures }: ContradictionRule): Html {
  const touched = figures.flatMap((id) => indicators.find((one) => one.id === id) ?? []);
  return html`Figures it touches:
  ${touched.map(
    ({ id, title }, at) =>
      html`<a class="govuk-link" href="${paths.figure(id)}">${title}</a>
        <span class="waymark-code">${id}</span>${at === touched.length - 1 ? '.' : ', '}`,
  )}`;
}
