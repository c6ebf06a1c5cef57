import { useQueryClient } from '@tanstack/react-query';
import { Form, TextArea, useForm } from '@/design/form';
import { today } from '@/lib/format';
import { refresh } from '@/lib/fresh';
import type { Engagement } from '@/lib/reads';
import { closeEngagement } from './api';
import { words } from './content';

/** Closes an engagement. Before its last day that needs a reason, which will be public. */
export function CloseEngagement({ engagement }: { readonly engagement: Engagement }) {
  const queryClient = useQueryClient();
  const early = today() <= engagement.closes;
  const form = useForm({
    id: `close-engagement:${engagement.id}`,
    initial: { reason: '' },
    version: engagement.version,
    check: ({ reason }) =>
      early && reason.trim() === '' ? [{ field: 'reason', message: words.overview.reasonError }] : [],
    send: ({ reason }) => closeEngagement(engagement.id, early ? reason.trim() : null, engagement.version),
    done: () => refresh(queryClient, 'engagement'),
  });
  return (
    <section aria-labelledby="close-it">
      <h2 className="nhsuk-heading-m" id="close-it">
        {words.overview.closeHeading}
      </h2>
      <p>{words.overview.closeBody}</p>
      <Form form={form} submitLabel={words.overview.close}>
        {early && (
          <TextArea
            path="reason"
            label={words.overview.reason}
            hint={words.overview.reasonHint}
            error={form.errorOf('reason')}
            rows={3}
            value={form.values.reason}
            onChange={(reason) => {
              form.change({ reason });
            }}
          />
        )}
      </Form>
    </section>
  );
}
