import type { Question } from '@/lib/reads';
import { date } from './date';
import { freeText } from './freeText';
import type { Kind, QuestionOf } from './kind';
import { multipleChoice } from './multipleChoice';
import { number } from './number';
import { postcodeDistrict } from './postcodeDistrict';
import { scale } from './scale';
import { singleChoice } from './singleChoice';

/** All kinds that the form can ask. */
const KINDS: { readonly [K in Question['kind']]: Kind<QuestionOf<K>> } = {
  SINGLE_CHOICE: singleChoice,
  MULTIPLE_CHOICE: multipleChoice,
  SCALE: scale,
  NUMBER: number,
  DATE: date,
  FREE_TEXT: freeText,
  POSTCODE_DISTRICT: postcodeDistrict,
};

export function kindOf(question: Question): Kind {
  return KINDS[question.kind];
}

export { type Answer, isAnswered } from './kind';
