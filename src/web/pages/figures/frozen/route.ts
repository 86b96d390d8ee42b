import type { Frozen } from '#actions/freeze-figures.ts';
import { type CalendarDate, partsOf } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { lastMonthEnd } from '../../../figures/as-at.ts';
import { dayTyped, type TypedDay, typedIn } from '../../../forms/typed-day.ts';
import { paths } from '../../../paths.ts';
import { everyoneSignedIn } from '../../../policies/everyone-signed-in.ts';
import { freezingFigures } from '../../../policies/freezing-figures.ts';
import type { Answer, Asked, GuardedRoute } from '../../../route.ts';
import { type FreezeForm, frozenPage } from './page.ts';

/** The days that are frozen. */
export const frozen: GuardedRoute = {
  method: 'GET',
  path: paths.frozen(),
  policy: everyoneSignedIn,
  answer: async (asked) =>
    frozenPage(
      await asked.freezes.all(),
      mayFreeze(asked)
        ? {
            token: asked.token,
            typed: usualDay(asked.known.newest),
            note: '',
            mistake: undefined,
          }
        : undefined,
    ),
};

/** Freezes a day. */
export const freezeDay: GuardedRoute = {
  method: 'POST',
  path: paths.frozen(),
  policy: freezingFigures,
  async answer(asked): Promise<Answer> {
    const { form, freezes, token, viewer } = asked;
    const typed = typedIn(form);
    const note = form.get('note') ?? '';
    const again = async (mistake: FreezeForm['mistake']): Promise<Answer> =>
      frozenPage(await freezes.all(), { token, typed, note, mistake });
    const day = dayTyped(typed);
    if (typeof day !== 'string') return again({ field: 'freeze-day', says: day.says });
    if (note.length > LONGEST_NOTE)
      return again({ field: 'note', says: `Say it in ${LONGEST_NOTE} characters at most` });
    const done = await freezes.freeze(day, viewer.name, note);
    if (done.is === 'frozen') return { is: 'go', to: paths.freeze(String(done.freeze)) };
    return again(whyNot(done, day));
  },
};

const LONGEST_NOTE = 500;

function mayFreeze({ viewer }: Asked): boolean {
  return viewer.role === 'analyst' || viewer.role === 'head-of-service';
}

/** The last month-end that the extracts reach. */
function usualDay(newest: CalendarDate): TypedDay {
  const parts = partsOf(lastMonthEnd(newest));
  return { day: String(parts.day), month: String(parts.month), year: String(parts.year) };
}

function whyNot(done: Exclude<Frozen, { readonly is: 'frozen' }>, day: CalendarDate): FreezeForm['mistake'] {
  const about = (says: string): FreezeForm['mistake'] => ({ field: 'freeze-day', says });
  switch (done.is) {
    case 'to-come':
      return about(`${inWords(day)} is still to come: choose a day that has passed`);
    case 'nothing-known':
      return about('Nothing has been imported yet');
    case 'before-records':
      return about(`Nothing is known of ${inWords(day)}: the records begin on ${inWords(done.begin)}`);
    case 'beyond-extracts':
      return about(
        `The newest extract is of ${inWords(done.newest)}: import one of ${inWords(day)} first, or freeze an earlier day`,
      );
    case 'frozen-before':
      return {
        field: 'note',
        says: `${inWords(day)} is frozen already: say why it is frozen again. The first stays`,
      };
    case 'changed-meanwhile':
      return about('The records changed while the figures were worked out. Nothing was frozen: try again');
  }
}
