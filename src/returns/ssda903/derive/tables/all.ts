import type { TableName } from '../../layouts.ts';
import type { AnyRow } from '../derived-return.ts';
import type { WithEpisodes } from '../in-year.ts';
import type { Returned } from '../returned.ts';
import { headerInYear, headerSaid } from './header.ts';
import { missingInYear, missingSaid } from './missing.ts';
import { oc2InYear, oc2Said } from './oc2.ts';
import {
  ad1Said, doLoCarried, doLoSaid, placedAdoptionCarried, placedAdoptionSaid, prevPermSaid,
} from './permanence.ts'; // prettier-ignore
import { reviewsInYear, reviewsSaid } from './reviews.ts';
import { swEpisodesInYear, swEpisodesSaid } from './sw-episodes.ts';
import { uascInYear, uascSaid } from './uasc.ts';

/** The tables other than those two by which it is told who stands in the rest. */
type OtherTable = Exclude<TableName, 'Episodes' | 'OC3'>;

/** Each table's rows as the return of the year said them. */
export const rowsOfReturn: Readonly<Record<OtherTable, (returned: Returned) => readonly AnyRow[]>> = {
  Header: headerSaid,
  Reviews: reviewsSaid,
  UASC: uascSaid,
  OC2: oc2Said,
  AD1: ad1Said,
  PlacedAdoption: placedAdoptionSaid,
  PrevPerm: prevPermSaid,
  Missing: missingSaid,
  SWEpisodes: swEpisodesSaid,
  DoLo: doLoSaid,
};

/** Each table's rows of a year whose return is not there. */
export const rowsInYear: Readonly<Record<OtherTable, (of: WithEpisodes) => readonly AnyRow[]>> = {
  Header: headerInYear,
  Reviews: reviewsInYear,
  UASC: uascInYear,
  OC2: oc2InYear,
  AD1: () => [],
  PlacedAdoption: placedAdoptionCarried,
  PrevPerm: () => [],
  Missing: missingInYear,
  SWEpisodes: swEpisodesInYear,
  DoLo: doLoCarried,
};
