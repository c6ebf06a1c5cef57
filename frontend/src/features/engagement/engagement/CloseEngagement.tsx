import { Form, TextArea, useForm } from '@/design/form';
import { isOver } from '@/lib/format';
import type { Engagement } from '@/lib/reads';
import { closeEngagement } from './api';
import { words } from './words';

interface CloseEngagementProps {
  readonly engagement: Engagement;
  readonly onClosed: () => void;
}

/** Closes an engagement. Before its time that needs a reason, which will be public. */
export function CloseEngagement({ engagement, onClosed }: CloseEngagementProps) {
  const early = !isOver(engagement.closes);
  const form = useForm({
    id: `close-engagement:${engagement.id}`,
    initial: { reason: '' },
    check: ({ reason }) =>
      early && reason.trim() === '' ? [{ field: 'reason', message: words.overview.reasonError }] : [],
    send: ({ reason }) => closeEngagement(engagement.id, early ? reason.trim() : null, engagement.version),
    changes: ['engagement/engagements'],
    done: onClosed,
  });
  return (
    <section aria-labelledby="close-it">
      <h2 className="nhsuk-heading-m" id="close-it">
        {words.overview.closeHeading}
      </h2>
      <p>{words.overview.closeBody}</p>
      <Form form={form} submitLabel={words.overview.close} warning>
        {early && (
          <TextArea
            {...form.field('reason')}
            label={words.overview.reason}
            hint={words.overview.reasonHint}
            rows={3}
          />
        )}
      </Form>
    </section>
  );
}
