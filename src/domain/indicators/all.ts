import { inTouch } from './a01-in-touch.ts';
import { inTouch17And18 } from './a02-in-touch-17-18.ts';
import { refusesOrNoLongerRequires } from './a06-refuses-or-no-longer-requires.ts';
import { suitableHome } from './d01-suitable-home.ts';
import { suitableHome17And18 } from './d02-suitable-home-17-18.ts';
import { learningOrWork } from './e01-learning-or-work.ts';
import { learningOrWork17And18 } from './e02-learning-or-work-17-18.ts';
import { learningOrWorkOfThoseInTouch } from './e03-learning-or-work-of-those-in-touch.ts';
import { fullTime } from './e04-full-time.ts';
import { higherEducation } from './e05-higher-education.ts';
import { apprenticeship } from './e06-apprenticeship.ts';
import { notInLearningOrWork } from './e08-not-in-learning-or-work.ts';
import type { Indicator } from './indicator.ts';

/** Every indicator, in the order of the catalogue. */
export const indicators: readonly Indicator[] = [
  inTouch,
  inTouch17And18,
  refusesOrNoLongerRequires,
  suitableHome,
  suitableHome17And18,
  learningOrWork,
  learningOrWork17And18,
  learningOrWorkOfThoseInTouch,
  fullTime,
  higherEducation,
  apprenticeship,
  notInLearningOrWork,
];
