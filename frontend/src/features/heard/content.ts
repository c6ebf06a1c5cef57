import { sentences } from '@/lib/sentences';

export const words = sentences({
  caption: 'What we heard',
  published: (date: string) => `Published ${date}.`,
  thread: 'What was done about it',
  data: 'The data of this page:',
  json: 'JSON',
});
