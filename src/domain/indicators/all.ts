import { inTouch } from './a01-in-touch.ts';
import { inTouch17And18 } from './a02-in-touch-17-18.ts';
import { inTouchLive } from './a03-in-touch-live.ts';
import { receivingSupport } from './a04-21-to-24-receiving-support.ts';
import { yearlyOffer21To24 } from './a05-yearly-offer-21-to-24.ts';
import { refusesOrNoLongerRequires } from './a06-refuses-or-no-longer-requires.ts';
import { attemptWhereNotInTouch } from './a07-attempt-where-not-in-touch.ts';
import { adviserVisitsOnTime } from './a08-adviser-visits-on-time.ts';
import { visitedAfterMove } from './a09-visited-after-move.ts';
import { seenAlone } from './a10-seen-alone.ts';
import { visitedAtHome } from './a11-visited-at-home.ts';
import { workerChanges } from './a12-worker-changes.ts';
import { sameAdviserAYear } from './a13-same-adviser-a-year.ts';
import { transitionPoints } from './a14-transition-points.ts';
import { plannedHandover } from './a15-planned-handover.ts';
import { adviserAt16 } from './b01-adviser-at-16.ts';
import { adviserAllocatedNow } from './b02-adviser-now.ts';
import { daysToAdviser } from './b03-days-to-adviser.ts';
import { adviserCaseloads } from './b04-adviser-caseload.ts';
import { weightedCaseload } from './b05-weighted-caseload.ts';
import { socialWorkerCaseloads } from './b06-social-worker-caseload.ts';
import { unallocated } from './b07-unallocated.ts';
import { supervisionOnTime } from './b08-supervision-on-time.ts';
import { reflectiveSupervision } from './b09-reflective-supervision.ts';
import { managementOversight } from './b10-management-oversight.ts';
import { decisionsWithReasons } from './b11-decisions-with-reasons.ts';
import { adviserTraining } from './b12-adviser-training.ts';
import { recordedInTime } from './b13-recorded-in-time.ts';
import { turnoverAgencyVacancy } from './b14-turnover-agency-vacancy.ts';
import { assessmentAt15 } from './c01-assessment-at-15.ts';
import { assessmentInThreeMonths } from './c02-assessment-in-three-months.ts';
import { separateAssessment } from './c03-separate-assessment.ts';
import { planBy16 } from './c04-plan-by-16.ts';
import { planBy17 } from './c05-plan-by-17.ts';
import { currentPlan } from './c06-current-plan.ts';
import { planReviewedOnTime } from './c07-plan-reviewed-on-time.ts';
import { reviewAfter28Days } from './c08-review-after-28-days.ts';
import { updatedAfterEvent } from './c09-updated-after-event.ts';
import { assessmentUpToDate } from './c10-assessment-up-to-date.ts';
import { planComplete } from './c11-plan-complete.ts';
import { planSmart } from './c12-plan-smart.ts';
import { contingencyPlan } from './c13-contingency-plan.ts';
import { copyGiven } from './c14-copy-given.ts';
import { voiceEvident } from './c15-voice-evident.ts';
import { firstPersonPlan } from './c16-first-person-plan.ts';
import { tookPartInReview } from './c17-took-part-in-review.ts';
import { actionsDoneOnTime } from './c18-actions-done-on-time.ts';
import { actionsLongOverdue } from './c19-actions-long-overdue.ts';
import { ambitionPresent } from './c20-ambition-present.ts';
import { scalingWithPurpose } from './c21-scaling-with-purpose.ts';
import { scalingMovement } from './c22-scaling-movement.ts';
import { entitlementsStated } from './c23-entitlements-stated.ts';
import { escalationResolvedFirstLevel } from './c24-escalation-resolved-first-level.ts';
import { suitableHome } from './d01-suitable-home.ts';
import { suitableHome17And18 } from './d02-suitable-home-17-18.ts';
import { suitableHomeLive } from './d03-suitable-home-live.ts';
import { assessedBeforeMove } from './d04-assessed-before-move.ts';
import { riskAssessedWhereUnsuitable } from './d05-risk-assessed-where-unsuitable.ts';
import { bedAndBreakfast } from './d06-bed-and-breakfast.ts';
import { homelessOrEmergency } from './d07-homeless-or-emergency.ts';
import { stayingPut } from './d08-staying-put.ts';
import { stayingCloseAssessed } from './d09-staying-close-assessed.ts';
import { tenancyKept } from './d10-tenancy-kept.ts';
import { unplannedMoves } from './d11-unplanned-moves.ts';
import { threeOrMoreMoves } from './d12-three-or-more-moves.ts';
import { unregistered } from './d13-unregistered.ts';
import { outOfArea } from './d14-out-of-area.ts';
import { lineOfSight } from './d15-line-of-sight.ts';
import { settingUpAllowance } from './d16-setting-up-allowance.ts';
import { jointHousingProtocol } from './d17-joint-housing-protocol.ts';
import { learningOrWork } from './e01-learning-or-work.ts';
import { learningOrWork17And18 } from './e02-learning-or-work-17-18.ts';
import { learningOrWorkOfThoseInTouch } from './e03-learning-or-work-of-those-in-touch.ts';
import { fullTime } from './e04-full-time.ts';
import { higherEducation } from './e05-higher-education.ts';
import { apprenticeship } from './e06-apprenticeship.ts';
import { councilApprenticeships } from './e07-council-apprenticeships.ts';
import { notInLearningOrWork } from './e08-not-in-learning-or-work.ts';
import { progressPlan } from './e09-progress-plan.ts';
import { educationPlanCurrent } from './e10-education-plan-current.ts';
import { notInLearningOrWorkSixMonths } from './e11-not-in-learning-or-work-six-months.ts';
import { universityBursaryOnTime } from './e12-university-bursary-on-time.ts';
import { reengagedAssessed } from './e13-reengaged-assessed.ts';
import { healthAssessment } from './f01-health-assessment.ts';
import { dentalCheck } from './f02-dental-check.ts';
import { healthPassport } from './f03-health-passport.ts';
import { fullHealthHistory } from './f04-full-health-history.ts';
import { doctorAndDentist } from './f05-doctor-and-dentist.ts';
import { emotionalNeedWithPlan } from './f06-emotional-need-with-plan.ts';
import { wellbeingMeasure } from './f07-wellbeing-measure.ts';
import { adultTransitionEarly } from './f08-adult-transition-early.ts';
import { immunisations } from './f09-immunisations.ts';
import { parentsWithSupportPlan } from './f10-parents-with-support-plan.ts';
import { missingAndAway } from './g01-missing-and-away.ts';
import { returnInterviewOffered } from './g02-return-interview-offered.ts';
import { returnInterview72Hours } from './g03-return-interview-72-hours.ts';
import { returnInterviewQuality } from './g04-return-interview-quality.ts';
import { returnInterviewInformsPlan } from './g05-return-interview-informs-plan.ts';
import { exploitationRiskAssessed } from './g06-exploitation-risk-assessed.ts';
import { riskAssessmentComplete } from './g07-risk-assessment-complete.ts';
import { meetingAfterEscalation } from './g08-meeting-after-escalation.ts';
import { custodyVisitsAndReviews } from './g09-custody-visits-and-reviews.ts';
import { deaths } from './g10-deaths.ts';
import { localOfferShared } from './h01-local-offer-shared.ts';
import { identityDocuments } from './h02-identity-documents.ts';
import { benefitClaimReady } from './h03-benefit-claim-ready.ts';
import { repeatedEmergencyPayments } from './h04-repeated-emergency-payments.ts';
import { advocacyOffered } from './h05-advocacy-offered.ts';
import { complaintsResolvedEarly } from './h06-complaints-resolved-early.ts';
import { accessToRecordsOnTime } from './h07-access-to-records-on-time.ts';
import { councilTaxRelief } from './h08-council-tax-relief.ts';
import { feedbackGathered } from './i01-feedback-gathered.ts';
import { feedbackActedOn } from './i02-feedback-acted-on.ts';
import { forumActivity } from './i03-forum-activity.ts';
import { forumActionsClosed } from './i04-forum-actions-closed.ts';
import { careLeaverOnBoard } from './i05-care-leaver-on-board.ts';
import { auditCoverage } from './i06-audit-coverage.ts';
import { daysSinceThemedAudit } from './i07-days-since-themed-audit.ts';
import { auditGrades } from './i08-audit-grades.ts';
import { moderationAgreement } from './i09-moderation-agreement.ts';
import { auditActionsClosed } from './i10-audit-actions-closed.ts';
import { improvementActionsOnTrack } from './i11-improvement-actions-on-track.ts';
import { staffUsingFigures } from './i12-staff-using-figures.ts';
import { directoratesWithCareLeaverTarget } from './i13-directorates-with-care-leaver-target.ts';
import { dataQuality } from './i14-data-quality.ts';
import { referralRate } from './j01-referral-rate.ts';
import { reReferrals } from './j02-re-referrals.ts';
import { assessmentsIn45Days } from './j03-assessments-in-45-days.ts';
import { protectionPlanRate } from './j04-protection-plan-rate.ts';
import { plansFromConference } from './j05-plans-from-conference.ts';
import { repeatProtectionPlans } from './j06-repeat-protection-plans.ts';
import { conferenceIn15Days } from './j07-conference-in-15-days.ts';
import { threeOrMorePlacements } from './j08-three-or-more-placements.ts';
import { longTermStability } from './j09-long-term-stability.ts';
import { fosterHomes } from './j10-foster-homes.ts';
import { unaccompaniedInCare } from './j11-unaccompanied-in-care.ts';
import { daysToAdoption } from './j12-days-to-adoption.ts';
import { childrenInCare } from './j13-children-in-care.ts';
import { staffTurnoverAll } from './j14-staff-turnover-all.ts';
import { earlyHelpOpen } from './j15-early-help-open.ts';
import type { Indicator } from './indicator.ts';

/** Every indicator, in the order of the catalogue. */
export const indicators: readonly Indicator[] = [
  inTouch,
  inTouch17And18,
  inTouchLive,
  receivingSupport,
  yearlyOffer21To24,
  refusesOrNoLongerRequires,
  attemptWhereNotInTouch,
  adviserVisitsOnTime,
  visitedAfterMove,
  seenAlone,
  visitedAtHome,
  workerChanges,
  sameAdviserAYear,
  transitionPoints,
  plannedHandover,
  adviserAt16,
  adviserAllocatedNow,
  daysToAdviser,
  adviserCaseloads,
  weightedCaseload,
  socialWorkerCaseloads,
  unallocated,
  supervisionOnTime,
  reflectiveSupervision,
  managementOversight,
  decisionsWithReasons,
  adviserTraining,
  recordedInTime,
  turnoverAgencyVacancy,
  assessmentAt15,
  assessmentInThreeMonths,
  separateAssessment,
  planBy16,
  planBy17,
  currentPlan,
  planReviewedOnTime,
  reviewAfter28Days,
  updatedAfterEvent,
  assessmentUpToDate,
  planComplete,
  planSmart,
  contingencyPlan,
  copyGiven,
  voiceEvident,
  firstPersonPlan,
  tookPartInReview,
  actionsDoneOnTime,
  actionsLongOverdue,
  ambitionPresent,
  scalingWithPurpose,
  scalingMovement,
  entitlementsStated,
  escalationResolvedFirstLevel,
  suitableHome,
  suitableHome17And18,
  suitableHomeLive,
  assessedBeforeMove,
  riskAssessedWhereUnsuitable,
  bedAndBreakfast,
  homelessOrEmergency,
  stayingPut,
  stayingCloseAssessed,
  tenancyKept,
  unplannedMoves,
  threeOrMoreMoves,
  unregistered,
  outOfArea,
  lineOfSight,
  settingUpAllowance,
  jointHousingProtocol,
  learningOrWork,
  learningOrWork17And18,
  learningOrWorkOfThoseInTouch,
  fullTime,
  higherEducation,
  apprenticeship,
  councilApprenticeships,
  notInLearningOrWork,
  progressPlan,
  educationPlanCurrent,
  notInLearningOrWorkSixMonths,
  universityBursaryOnTime,
  reengagedAssessed,
  healthAssessment,
  dentalCheck,
  healthPassport,
  fullHealthHistory,
  doctorAndDentist,
  emotionalNeedWithPlan,
  wellbeingMeasure,
  adultTransitionEarly,
  immunisations,
  parentsWithSupportPlan,
  missingAndAway,
  returnInterviewOffered,
  returnInterview72Hours,
  returnInterviewQuality,
  returnInterviewInformsPlan,
  exploitationRiskAssessed,
  riskAssessmentComplete,
  meetingAfterEscalation,
  custodyVisitsAndReviews,
  deaths,
  localOfferShared,
  identityDocuments,
  benefitClaimReady,
  repeatedEmergencyPayments,
  advocacyOffered,
  complaintsResolvedEarly,
  accessToRecordsOnTime,
  councilTaxRelief,
  feedbackGathered,
  feedbackActedOn,
  forumActivity,
  forumActionsClosed,
  careLeaverOnBoard,
  auditCoverage,
  daysSinceThemedAudit,
  auditGrades,
  moderationAgreement,
  auditActionsClosed,
  improvementActionsOnTrack,
  staffUsingFigures,
  directoratesWithCareLeaverTarget,
  dataQuality,
  referralRate,
  reReferrals,
  assessmentsIn45Days,
  protectionPlanRate,
  plansFromConference,
  repeatProtectionPlans,
  conferenceIn15Days,
  threeOrMorePlacements,
  longTermStability,
  fosterHomes,
  unaccompaniedInCare,
  daysToAdoption,
  childrenInCare,
  staffTurnoverAll,
  earlyHelpOpen,
];
