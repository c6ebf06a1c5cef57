/** Where someone is in a survey: at a question, counted from 1, or at one of the two pages after them. */
export type SurveyStep = number | 'check' | 'sent';

export function readStep(value: unknown): SurveyStep | undefined {
  if (value === 'check' || value === 'sent') {
    return value;
  }
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? number : undefined;
}

export function stepNumber(step: SurveyStep): number {
  return typeof step === 'number' ? step : 1;
}
