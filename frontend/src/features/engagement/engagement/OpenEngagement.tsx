import { ActionButton, ActionProblem, useAction } from '@/design/form';
import { InsetText } from '@/design/parts';
import { formatDate, formatEnd, today } from '@/lib/format';
import type { Engagement } from '@/lib/reads';
import { openEngagement } from './api';
import { words } from './words';

interface OpenEngagementProps {
  readonly engagement: Engagement;
  readonly hasSurvey: boolean;
  readonly onOpened: (opened: Engagement) => void;
}

/** Opens a draft for everyone, after saying what that means. */
export function OpenEngagement({ engagement, hasSurvey, onOpened }: OpenEngagementProps) {
  const open = useAction(
    ['engagement/engagements', 'engagement/surveys'],
    () => openEngagement(engagement),
    onOpened,
  );
  return (
    <section aria-labelledby="open-it">
      <h2 className="nhsuk-heading-m" id="open-it">
        {words.overview.openHeading}
      </h2>
      {hasSurvey ? (
        <>
          <p>
            {engagement.opens > today()
              ? words.overview.openFrom({
                  title: engagement.title,
                  opens: formatDate(engagement.opens),
                  closes: formatEnd(engagement.closes),
                })
              : words.overview.openBody({ title: engagement.title, closes: formatEnd(engagement.closes) })}
          </p>
          <ActionProblem action={open} />
          <ActionButton action={open} args={[]}>
            {words.overview.open}
          </ActionButton>
        </>
      ) : (
        <InsetText>
          <p>{words.overview.openNeedsSurvey}</p>
        </InsetText>
      )}
    </section>
  );
}
