import type { Duty } from '../duty.ts';
import { d1 } from './d1-appoint-personal-adviser.ts';
import { d1b } from './d1b-continue-personal-adviser.ts';
import { d2 } from './d2-assess-eligible.ts';
import { d2b } from './d2b-assess-relevant.ts';
import { d2c } from './d2c-assess-resuming-education.ts';
import { d2d } from './d2d-assess-21-plus.ts';
import { d3 } from './d3-pathway-plan.ts';
import { d3p } from './d3p-prepare-at-15-and-16.ts';
import { d4 } from './d4-review-plan.ts';
import { d4b } from './d4b-review-provided-home.ts';
import { d4c } from './d4c-review-after-move.ts';
import { d4d } from './d4d-review-after-event.ts';
import { d4e } from './d4e-looked-after-review.ts';
import { d5 } from './d5-visit-provided-home.ts';
import { d5b } from './d5b-visit-pattern.ts';
import { d5c } from './d5c-social-worker-visit.ts';
import { d6 } from './d6-keep-in-touch.ts';
import { d7 } from './d7-give-copies.ts';
import { d8 } from './d8-seek-views.ts';
import { d9 } from './d9-maintain-and-accommodate.ts';
import { d10 } from './d10-decide-to-stop.ts';
import { d11 } from './d11-review-before-leaving-regulated-home.ts';
import { d15 } from './d15-offer-advocacy.ts';
import { d19 } from './d19-national-insurance.ts';
import { d20 } from './d20-plan-adult-health.ts';
import { d22 } from './d22-return-interview.ts';
import { d23 } from './d23-offer-support-again.ts';

/** Every duty owed to a person, in the order in which they are listed. */
export const duties: readonly Duty[] = [
  d1, d1b, d2, d2b, d2c, d2d, d3, d3p, d4, d4b, d4c, d4d, d4e, d5, d5b, d5c, d6,
  d7, d8, d9, d10, d11, d15, d19, d20, d22, d23,
]; // prettier-ignore
