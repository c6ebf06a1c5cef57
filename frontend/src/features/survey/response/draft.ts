import type { components } from '@/generated/engagement';
import { clearDraft, readDraft, saveDraft } from '@/lib/drafts';
import type { Survey } from '@/lib/reads';
import type { Answers } from './answers';

export type NewResponse = components['schemas']['NewResponse'];

/** A response as it was sent, kept until we know whether it arrived. */
export interface Attempt {
  readonly key: string;
  readonly response: NewResponse;
}

/** That the form was opened, signed by the service: with it answers are taken for an hour after the close. */
export interface Begun {
  readonly start: string;
  readonly at: string;
}

export interface SurveyDraft {
  readonly answers: Answers;
  /** Undefined until the service has told it. */
  readonly begun?: Begun | undefined;
  /** Sendings of which we do not know whether they arrived, oldest first; all have one key. */
  readonly attempts: readonly Attempt[];
}

export interface SentReceipt {
  readonly receiptCode: string;
  /** The first sending had arrived, so what was changed before the second was not counted. */
  readonly firstCounted: boolean;
}

const EMPTY: SurveyDraft = { answers: {}, attempts: [] };

export function loadSurveyDraft(survey: Pick<Survey, 'id'>): SurveyDraft {
  const kept = readDraft(keyOf(survey));
  return isDraft(kept)
    ? { answers: kept.answers, attempts: kept.attempts, begun: isBegun(kept.begun) ? kept.begun : undefined }
    : EMPTY;
}

export function keepSurveyDraft(survey: Survey, draft: SurveyDraft): void {
  saveDraft(keyOf(survey), draft);
}

export function hasSurveyDraft(surveyId: string): boolean {
  const kept = readDraft(keyOf({ id: surveyId }));
  return isDraft(kept) && Object.keys(kept.answers).length > 0;
}

/** Takes the answers out of the browser and leaves the receipt, for a reload of the last page. */
export function keepReceipt(survey: Survey, receipt: SentReceipt): void {
  clearDraft(keyOf(survey));
  saveDraft(receiptKeyOf(survey), receipt);
}

/** Whether this browser still holds anything that someone said here, or the code that leads to it. */
export function hasSurveyTraces(surveyId: string): boolean {
  return hasSurveyDraft(surveyId) || readDraft(receiptKeyOf({ id: surveyId })) !== undefined;
}

/** Leaves nothing for the next person at a shared computer. */
export function forgetSurvey(surveyId: string): void {
  clearDraft(keyOf({ id: surveyId }));
  clearDraft(receiptKeyOf({ id: surveyId }));
}

export function loadReceipt(survey: Survey): SentReceipt | undefined {
  const kept = readDraft(receiptKeyOf(survey));
  return isReceipt(kept) ? kept : undefined;
}

function keyOf(survey: Pick<Survey, 'id'>): string {
  return `public:survey:${survey.id}`;
}

function receiptKeyOf(survey: Pick<Survey, 'id'>): string {
  return `public:receipt:${survey.id}`;
}

function isDraft(value: unknown): value is SurveyDraft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'answers' in value &&
    typeof value.answers === 'object' &&
    'attempts' in value &&
    Array.isArray(value.attempts)
  );
}

function isBegun(value: unknown): value is Begun {
  return (
    typeof value === 'object' &&
    value !== null &&
    'start' in value &&
    typeof value.start === 'string' &&
    'at' in value &&
    typeof value.at === 'string'
  );
}

function isReceipt(value: unknown): value is SentReceipt {
  return typeof value === 'object' && value !== null && 'receiptCode' in value && 'firstCounted' in value;
}
