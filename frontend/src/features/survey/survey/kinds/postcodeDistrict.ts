import type { Kind, QuestionOf } from './kind';

export const postcodeDistrict: Kind<QuestionOf<'POSTCODE_DISTRICT'>, null> = {
  empty: null,
  of: () => null,
  toSend: () => ({}),
  check: () => [],
  Editor: () => null,
  inWords: () => [],
};
