/**
 * The published figures that the demonstration county is made to resemble, in per cent. Department for Education,
 * open data under the Open Government Licence v3.0: Children looked after in England including adoptions, reporting
 * year 2025 (1 April 2024 to 31 March 2025), a county of the South West unless said otherwise.
 */
export interface Target {
  readonly percent: number;
  readonly year: number;
  readonly source: string;
}

const activity = 'Care leavers by activity, 2025, local authority';
const suitability = 'Care leavers by suitability of accommodation, 2025, local authority';
const health = 'Health outcomes of looked-after children, 2025, England';

export const targets = {
  eet19to21: { percent: 47, year: 2025, source: activity },
  neet19to21: { percent: 48, year: 2025, source: activity },
  noActivity19to21: { percent: 5, year: 2025, source: activity },
  higherEducation19to21: { percent: 6, year: 2025, source: activity },
  apprenticeship19to21: { percent: 2, year: 2025, source: activity },
  eet17to18: { percent: 55, year: 2025, source: activity },
  noActivity17to18: { percent: 3, year: 2025, source: activity },
  suitable19to21: { percent: 89, year: 2025, source: suitability },
  unsuitable19to21: { percent: 6, year: 2025, source: suitability },
  suitable17to18: { percent: 92, year: 2025, source: suitability },
  unsuitable17to18: { percent: 5, year: 2025, source: suitability },
  inTouch19to21: {
    percent: 93,
    year: 2025,
    source: 'Local Authority Interactive Tool: authority not in touch 2%; in touch as inspected, 92%',
  },
  stayingPut18to20: { percent: 33, year: 2025, source: 'Local Authority Interactive Tool, local authority' },
  supportedAt22: {
    percent: 55,
    year: 2025,
    source: 'Care leavers aged 22 in receipt of support, England 58%',
  },
  threePlacements: { percent: 13, year: 2025, source: 'Placement stability, 2025, local authority 14%' },
  longTermStability: {
    percent: 66,
    year: 2019,
    source: 'Local Authority Interactive Tool 67% (72% in 2025)',
  },
  healthAssessment: { percent: 90, year: 2025, source: health },
  dentalCheck: { percent: 81, year: 2025, source: health },
  immunisations: { percent: 84, year: 2025, source: health },
  sdqReturned: { percent: 78, year: 2025, source: health },
  missingInYear: { percent: 11, year: 2025, source: 'Children looked after who were missing, 2025, England' },
} as const satisfies Record<string, Target>;

/** A target as a share from 0 to 1. */
export function shareOf(target: Target): number {
  return target.percent / 100;
}
