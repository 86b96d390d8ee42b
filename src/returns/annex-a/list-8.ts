import type { Fact, HealthCheckFact } from '#domain/people/facts.ts';
import { readLegalStatus } from '../codes/written/legal-status.ts';
import { readNeed } from '../codes/written/need.ts';
import { readPlace } from '../codes/written/place.ts';
import { readProvider } from '../codes/written/provider.ts';
import { readReasonCeased } from '../codes/written/reason-ceased.ts';
import {
  readInArea,
  readInterviewAccepted,
  readInterviewOffered,
  readYesOrNo,
} from '../codes/written/yes-no.ts';
import { childIdentity, YES_OR_NO } from './child.ts';
import type { ListRow } from './list-row.ts';
import type { List8Column } from './lists.ts';

/**
 * List 8: who the child is; the latest time in care, from the day it started, so that its beginning is seen (`S`); the
 * legal status, which is only the current one and so a fact of its own from its own date; the most recent placement; the
 * latest review, visit and health checks; and what is true on the day of the extract. A part whose date is missing or
 * unreadable is left out, and the cell says why.
 */
export function list8Facts(row: ListRow<List8Column>, child: string): readonly Fact[] {
  return [
    childIdentity(
      row,
      child,
      'List 8',
      'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)',
    ),
    ...careEpisode(row, child),
    ...legalStatus(row, child),
    ...placement(row, child),
    ...reviewAndVisit(row, child),
    ...healthCheck(row, child, 'health-assessment', 'Date of Last Health Assessment'),
    ...healthCheck(row, child, 'dental-check', 'Date of Last Dental Check'),
    inCare(row, child),
  ];
}

function careEpisode(row: ListRow<List8Column>, child: string): readonly Fact[] {
  const from = row.date('Date Started to be Looked After');
  if (from == null) return [];
  return [
    {
      kind: 'care-episode',
      child,
      key: from,
      source: row.source,
      from,
      to: row.date('Date Ceased to be Looked After'),
      startReason: 'S',
      endReason: row.read(
        'Reason Ceased to be Looked After',
        readReasonCeased,
        'a reason care ceased: "e) E4A: …".',
      ),
      legalStatus: undefined,
      need: row.read("Child's Category of Need", readNeed, 'a category of need, N1 to N8.'),
      place: undefined,
      provider: undefined,
      changeReason: undefined,
      homePostcode: undefined,
      placePostcode: undefined,
      urn: undefined,
    },
  ];
}

function legalStatus(row: ListRow<List8Column>, child: string): readonly Fact[] {
  const status = row.read("Child's Legal Status", readLegalStatus, 'a legal status, such as "C2: FCO".');
  const from = row.date('Start date of current legal status');
  if (status == null || from == null) return [];
  const to = row.date('Date Ceased to be Looked After');
  return [{ kind: 'legal-status', child, key: from, source: row.source, from, to, legalStatus: status }];
}

function placement(row: ListRow<List8Column>, child: string): readonly Fact[] {
  const place = row.read(
    'Placement Type',
    readPlace,
    'a placement type, such as "p) K2: Children\'s Homes".',
  );
  const provider = row.read(
    'Placement Provider',
    readProvider,
    'a provider, such as "b) PR1: Own provision".',
  );
  const inArea = row.read('Placement Location', readInArea, '"a) In" or "b) Out".');
  const from = row.date('Start Date of Most Recent Placement');
  if (from == null) return [];
  return [
    {
      kind: 'placement',
      child,
      key: from,
      source: row.source,
      from,
      to: row.date('Date Ceased to be Looked After'),
      place,
      provider,
      changeReason: undefined,
      postcode: row.text('Placement postcode'),
      urn: row.text('URN of Placement'),
      distance: undefined,
      inArea,
    },
  ];
}

function reviewAndVisit(row: ListRow<List8Column>, child: string): readonly Fact[] {
  const review = row.date('Date of Latest Statutory Review');
  const visit = row.date('Date of Last Social Work Visit');
  const { source } = row;
  return [
    ...(review == null
      ? []
      : [{ kind: 'review', child, key: review, source, on: review, code: undefined } as const]),
    ...(visit == null
      ? []
      : [
          {
            kind: 'visit',
            child,
            key: visit,
            source,
            on: visit,
            seen: undefined,
            seenAlone: undefined,
          } as const,
        ]),
  ];
}

function healthCheck(
  row: ListRow<List8Column>,
  child: string,
  what: HealthCheckFact['what'],
  column: List8Column,
): readonly Fact[] {
  const on = row.date(column);
  if (on == null) return [];
  const { source } = row;
  return [
    {
      kind: 'health-check',
      child,
      key: `${what} ${on}`,
      source,
      what,
      on,
      done: true,
      score: undefined,
      reason: undefined,
    },
  ];
}

function inCare(row: ListRow<List8Column>, child: string): Fact {
  return {
    kind: 'in-care',
    child,
    key: 'List 8',
    source: row.source,
    healthAssessedOn: row.date('Date of Last Health Assessment'),
    dentalCheckOn: row.date('Date of Last Dental Check'),
    secondPeriod12m: row.read(
      'Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)',
      readYesOrNo,
      YES_OR_NO,
    ),
    placements12m: row.count('Number of Placements in the Last 12 months'),
    missing12m: row.count(
      "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months",
    ),
    away12m: row.count(
      "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months",
    ),
    returnInterviewOffered: row.read(
      'Was the child offered a Return Interview after their last missing episode (Y/N)?',
      readInterviewOffered,
      YES_OR_NO,
    ),
    returnInterviewAccepted: row.read(
      'Did the child accept a Return Interview after their last missing episode (Y/N)?',
      readInterviewAccepted,
      YES_OR_NO,
    ),
    permanencePlan: row.text('What is the permanence plan for this child?'),
    team: row.text('Allocated Team'),
    worker: row.text('Allocated Worker'),
  };
}
