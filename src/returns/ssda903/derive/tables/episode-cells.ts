import { inWords } from '#calendar/words.ts';
import type { CareEpisodeFact, LegalStatusFact, PlacementFact } from '#domain/people/facts.ts';
import { nameOfSource } from '#domain/people/source.ts';
import type { CarePeriod } from '#domain/people/young-person.ts';
import { codeSet } from '../../code-sets.ts';
import { OTHER_ARRANGEMENTS, SHORT_BREAKS, TEMPORARY, WITHOUT_URN } from '../../terms/codes.ts';
import {
  asWritten, carriedOn, type Cell, notAsked, nowhere, told, toldOrCarried, workedOut, written,
} from '../cell.ts'; // prettier-ignore
import type { CellsOf } from '../derived-return.ts';
import type { InYear } from '../in-year.ts';
import { ofKind } from '../records.ts';

/**
 * One episode of a year in progress. The episode itself, its legal status and its placement may stand in three tables;
 * what only a return carries is carried on from the one that first told of this episode or of this time in care.
 */
export function episodeCells(
  of: InYear,
  child: string,
  period: CarePeriod,
  episode: CareEpisodeFact,
): CellsOf<'Episodes'> {
  const { source } = episode;
  const placement = placementOn(of, child, episode);
  const shortBreak = SHORT_BREAKS.has(episode.legalStatus ?? '');
  const own = (text: string | null | undefined): Cell => toldOrCarried(text, source);
  const said = asSaid(of, child, episode);
  const ofHome = (field: OfHome, pick: (home: PlacementFact) => string | null | undefined): Cell =>
    said?.[field] != null || placement === undefined
      ? own(episode[field])
      : told(pick(placement), placement.source);
  const place = ofHome('place', (home) => home.place);
  const notOfPlace = notAsked(`Not asked where PLACE is ${place.text}.`);
  return {
    CHILD: own(child),
    DECOM: own(written(episode.from)),
    RNE: own(episode.startReason),
    LS: legalStatusCell(of, child, episode),
    CIN: own(episode.need),
    PLACE: place,
    PLACE_PROVIDER: WITHOUT_PROVIDER.has(place.text)
      ? notOfPlace
      : ofHome('provider', ({ provider }) => provider),
    ...endCells(of, child, period, episode),
    HOME_POST: homeCell(of, child, period, episode),
    PL_POST: shortBreak
      ? notAsked('Not asked of a short break.')
      : ofHome('placePostcode', ({ postcode }) => postcode),
    URN: shortBreak
      ? notAsked('Not asked of a short break.')
      : WITHOUT_URN.has(place.text)
        ? notOfPlace
        : ofHome('urn', ({ urn }) => urn),
  };
}

/** PLACE of which nobody is the provider (178, 213). URN: rules 214 and 222. */
const WITHOUT_PROVIDER: ReadonlySet<string> = new Set([...TEMPORARY, ...OTHER_ARRANGEMENTS]);

type OfHome = 'place' | 'provider' | 'placePostcode' | 'urn';

/** The episode as its own source says it: put together, it may hold what a placement or a legal status told. */
function asSaid(of: InYear, child: string, { key, source }: CareEpisodeFact): CareEpisodeFact | undefined {
  return ofKind(of.standingOf(child), 'care-episode').find(
    (one) => one.source.kind === source.kind && one.key === key,
  );
}

/** The placement that was current when the episode began: its table is where the dataset tells of homes. */
function placementOn(
  { personOf }: InYear,
  child: string,
  { from }: CareEpisodeFact,
): PlacementFact | undefined {
  const placements = personOf(child)?.whole.placements ?? [];
  return placements.find((one) => one.from <= from && (one.to == null || from < one.to));
}

function legalStatusCell(of: InYear, child: string, episode: CareEpisodeFact): Cell {
  const { legalStatus, from, source } = episode;
  if (asSaid(of, child, episode)?.legalStatus != null) return toldOrCarried(legalStatus, source);
  const covering = (one: LegalStatusFact): boolean =>
    one.legalStatus === legalStatus && one.from <= from && (one.to == null || from < one.to);
  const status = ofKind(of.standingOf(child), 'legal-status').find(covering);
  if (legalStatus != null && status !== undefined) return told(legalStatus, status.source);
  return nowhere(`no extract has a legal status on ${inWords(from)}, when the episode began`);
}

type Ends = Pick<CellsOf<'Episodes'>, 'DEC' | 'REC' | 'REASON_PLACE_CHANGE'>;

/** When and why it ended, as far as is known by the last day; the end may stand in a newer extract than the beginning. */
function endCells(of: InYear, child: string, period: CarePeriod, episode: CareEpisodeFact): Ends {
  const { to, endReason } = episode;
  if (to == null) return stillOpen(of, child, period, episode);
  const end = ofKind(of.standingOf(child), 'care-episode')
    .toSorted((a, b) => (a.source.on < b.source.on ? -1 : 1))
    .find((one) => one.from === episode.from && one.to === to);
  const next = period.episodes.find(({ from }) => from === to);
  const dec =
    end === undefined
      ? workedOut(written(to), `No end is recorded: the next episode began on ${inWords(to)}.`, next?.source)
      : toldOrCarried(written(to), end.source);
  const rec =
    endReason == null && next !== undefined
      ? workedOut('X1', `The next episode began on ${inWords(to)}.`, next.source)
      : toldOrCarried(endReason, (end ?? episode).source);
  return { DEC: dec, REC: rec, REASON_PLACE_CHANGE: changeCell(of, child, episode, rec.text) };
}

function stillOpen(
  of: InYear,
  child: string,
  { lastSeen, to }: CarePeriod,
  { source }: CareEpisodeFact,
): Ends {
  const said = ofKind(of.standingOf(child), 'care-episode');
  const onlyReturns = said.every((one) => one.source.kind === 'ssda903');
  const because =
    lastSeen !== undefined && to !== undefined
      ? `Recorded nowhere: extracts have it open on ${inWords(lastSeen)} and no more on ${inWords(to)}.`
      : onlyReturns
        ? `Open in ${nameOfSource(source)}; no list or dataset tells of this child’s care.`
        : `Open on ${inWords(of.until)}, as far as any extract tells.`;
  const open = workedOut('', because, source);
  return { DEC: open, REC: open, REASON_PLACE_CHANGE: open };
}

/** REASON_PLACE_CHANGE stands on the episode that a change of placement ended. */
function changeCell(of: InYear, child: string, episode: CareEpisodeFact, rec: string): Cell {
  if (rec !== 'X1') return notAsked('Not asked: care ended with the episode.');
  if (episode.changeReason != null) return toldOrCarried(episode.changeReason, episode.source);
  const placements = of.personOf(child)?.whole.placements ?? [];
  const left = placements.findLast(({ from, to }) => to === episode.to && from < (to ?? from));
  if (left === undefined) return notAsked('Not asked: no placement ended with the episode.');
  const code = asWritten(left.changeReason, (text) => text.trim().toUpperCase());
  if (code != null && !codeSet('REASON_PLACE_CHANGE').known.has(code)) {
    return nowhere(
      `${nameOfSource(left.source)} says “${left.changeReason}”, which is no code of REASON_PLACE_CHANGE`,
    );
  }
  return told(code, left.source);
}

/** HOME_POST is one for a whole time in care. Not asked of short breaks, nor of unaccompanied children. */
function homeCell(of: InYear, child: string, period: CarePeriod, episode: CareEpisodeFact): Cell {
  if (SHORT_BREAKS.has(episode.legalStatus ?? '')) return notAsked('Not asked of a short break.');
  if (of.personOf(child)?.identity.uasc === true) {
    return notAsked('Not asked of an unaccompanied asylum-seeking child.');
  }
  if (episode.homePostcode != null) return carriedOn(episode.homePostcode, episode.source);
  const known = period.episodes.find(({ homePostcode }) => homePostcode != null);
  if (known?.homePostcode != null) {
    const { text, source } = carriedOn(known.homePostcode, known.source);
    const because = `Carried on from ${nameOfSource(known.source)}, whose episode of ${inWords(known.from)} is of the same time in care.`;
    return { text, because, how: 'carried', source };
  }
  return nowhere('only a return carries the home postcode, and none tells of this time in care');
}
