import { Tag } from '@/design/parts';
import type { EngagementStatus } from '@/lib/reads';
import { words } from './words';

const COLOURS = { DRAFT: 'yellow', COMING: 'blue', OPEN: 'green', CLOSED: 'grey' } as const;

export function StatusTag({ status }: { readonly status: EngagementStatus }) {
  return <Tag colour={COLOURS[status]}>{words.status[status]}</Tag>;
}
