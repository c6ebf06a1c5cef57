import { sentences } from '@/lib/sentences';

export const words = sentences({
  moved: 'Closing date extended',
  extension: (from: string, to: string, reason: string) => `From ${from} to ${to}: ${reason}`,
  decision: (from: string, to: string) => `The date of the decision was changed from ${from} to ${to}.`,
});
