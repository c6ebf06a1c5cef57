import type { QuestionKind } from '../api';
import { choice } from './choice';
import { date } from './date';
import { freeText } from './freeText';
import type { AnyKind } from './kind';
import { number } from './number';
import { postcodeDistrict } from './postcodeDistrict';
import { scale } from './scale';

/** All kinds that can be asked. */
const KINDS: Readonly<Record<QuestionKind, AnyKind>> = {
  SINGLE_CHOICE: choice,
  MULTIPLE_CHOICE: choice,
  SCALE: scale,
  NUMBER: number,
  DATE: date,
  FREE_TEXT: freeText,
  POSTCODE_DISTRICT: postcodeDistrict,
};

export function kindOf(kind: QuestionKind): AnyKind {
  return KINDS[kind];
}
