import { themes } from '#domain/indicators/scorecard.ts';
import { input } from '../../../govuk/input.ts';
import { select } from '../../../govuk/select.ts';
import { type Html, html } from '../../../html.ts';

/** What is chosen to take a figure off the scorecard. */
export const COMES_OFF = 'off';

type Wrong = { readonly errorMessage?: { readonly text: string } };

/** Where a figure is to stand on the scorecard: its theme and its place in it, or that it comes off. */
export function placeFields(
  typed: { readonly theme: string; readonly place: string },
  wrong: (field: 'theme' | 'place') => Wrong,
): Html {
  return html`${select({
    id: 'theme',
    name: 'theme',
    label: { text: 'Theme', classes: 'govuk-label--s' },
    value: typed.theme,
    items: [
      { value: '', text: 'Choose' },
      ...themes.map((theme) => ({ value: theme, text: theme })),
      { value: COMES_OFF, text: 'It comes off the scorecard' },
    ],
    ...wrong('theme'),
  })}
  ${input({
    id: 'place',
    name: 'place',
    value: typed.place,
    label: { text: 'Place in its theme', classes: 'govuk-label--s' },
    hint: { text: '1 is the first. Leave it empty to put the figure last.' },
    classes: 'govuk-input--width-2',
    ...wrong('place'),
  })}`;
}
