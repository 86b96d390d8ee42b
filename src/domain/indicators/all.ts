import { inTouch } from './a01-in-touch.ts';
import { inTouch17And18 } from './a02-in-touch-17-18.ts';
import { inTouchLive } from './a03-in-touch-live.ts';
import { receivingSupport } from './a04-21-to-24-receiving-support.ts';
import { refusesOrNoLongerRequires } from './a06-refuses-or-no-longer-requires.ts';
import { workerChanges } from './a12-worker-changes.ts';
import { sameAdviserAYear } from './a13-same-adviser-a-year.ts';
import { transitionPoints } from './a14-transition-points.ts';
import { adviserAt16 } from './b01-adviser-at-16.ts';
import { adviserAllocatedNow } from './b02-adviser-now.ts';
import { daysToAdviser } from './b03-days-to-adviser.ts';
import { adviserCaseloads } from './b04-adviser-caseload.ts';
import { weightedCaseload } from './b05-weighted-caseload.ts';
import { socialWorkerCaseloads } from './b06-social-worker-caseload.ts';
import { unallocated } from './b07-unallocated.ts';
import { currentPlan } from './c06-current-plan.ts';
import { planReviewedOnTime } from './c07-plan-reviewed-on-time.ts';
import { suitableHome } from './d01-suitable-home.ts';
import { suitableHome17And18 } from './d02-suitable-home-17-18.ts';
import { suitableHomeLive } from './d03-suitable-home-live.ts';
import { bedAndBreakfast } from './d06-bed-and-breakfast.ts';
import { homelessOrEmergency } from './d07-homeless-or-emergency.ts';
import { stayingPut } from './d08-staying-put.ts';
import { threeOrMoreMoves } from './d12-three-or-more-moves.ts';
import { outOfArea } from './d14-out-of-area.ts';
import { learningOrWork } from './e01-learning-or-work.ts';
import { learningOrWork17And18 } from './e02-learning-or-work-17-18.ts';
import { learningOrWorkOfThoseInTouch } from './e03-learning-or-work-of-those-in-touch.ts';
import { fullTime } from './e04-full-time.ts';
import { higherEducation } from './e05-higher-education.ts';
import { apprenticeship } from './e06-apprenticeship.ts';
import { notInLearningOrWork } from './e08-not-in-learning-or-work.ts';
import { notInLearningOrWorkSixMonths } from './e11-not-in-learning-or-work-six-months.ts';
import { healthAssessment } from './f01-health-assessment.ts';
import { dentalCheck } from './f02-dental-check.ts';
import { wellbeingMeasure } from './f07-wellbeing-measure.ts';
import { immunisations } from './f09-immunisations.ts';
import { missingAndAway } from './g01-missing-and-away.ts';
import { returnInterviewOffered } from './g02-return-interview-offered.ts';
import { dataQuality } from './i14-data-quality.ts';
import { threeOrMorePlacements } from './j08-three-or-more-placements.ts';
import { longTermStability } from './j09-long-term-stability.ts';
import type { Indicator } from './indicator.ts';

/** Every indicator, in the order of the catalogue. */
export const indicators: readonly Indicator[] = [
  inTouch,
  inTouch17And18,
  inTouchLive,
  receivingSupport,
  refusesOrNoLongerRequires,
  workerChanges,
  sameAdviserAYear,
  transitionPoints,
  adviserAt16,
  adviserAllocatedNow,
  daysToAdviser,
  adviserCaseloads,
  weightedCaseload,
  socialWorkerCaseloads,
  unallocated,
  currentPlan,
  planReviewedOnTime,
  suitableHome,
  suitableHome17And18,
  suitableHomeLive,
  bedAndBreakfast,
  homelessOrEmergency,
  stayingPut,
  threeOrMoreMoves,
  outOfArea,
  learningOrWork,
  learningOrWork17And18,
  learningOrWorkOfThoseInTouch,
  fullTime,
  higherEducation,
  apprenticeship,
  notInLearningOrWork,
  notInLearningOrWorkSixMonths,
  healthAssessment,
  dentalCheck,
  wellbeingMeasure,
  immunisations,
  missingAndAway,
  returnInterviewOffered,
  dataQuality,
  threeOrMorePlacements,
  longTermStability,
];
