import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { BackLink, TextLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { EmptyState } from '@/design/parts';
import { Thread, ThreadStep } from '@/design/Thread';
import { formatDate } from '@/lib/format';
import { type ThreadNode, threadQuery } from './api';
import { words } from './content';
import { entityId, nodeRef, type Step, stepsOf } from './order';

interface ThreadPageProps {
  /** Where one looks from: `theme:<id>`, `strategy:<id>` and so on. */
  readonly node: string;
}

/** The thread from what people said to what is done, seen from any of its steps. */
export function ThreadPage({ node }: ThreadPageProps) {
  const { data: thread } = useSuspenseQuery(threadQuery(node));
  const steps = stepsOf(thread);
  const start = thread.nodes.find((one) => nodeRef(one) === node);
  const title = titleOf(start);
  return (
    <Page title={title} caption={words.thread.caption} lead={words.thread.lead} step={node} before={<Back node={start} />}>
      {steps.length < 2 && (
        <EmptyState heading={words.thread.empty}>
          <p>{words.thread.emptyHint}</p>
        </EmptyState>
      )}
      <Thread label={words.thread.label}>
        {steps.map((step) => (
          <NodeStep key={nodeRef(step.node)} step={step} current={nodeRef(step.node) === node} />
        ))}
      </Thread>
    </Page>
  );
}

function titleOf(start: ThreadNode | undefined): string {
  if (start === undefined) {
    return words.thread.caption;
  }
  return start.kind === 'strategy' || start.kind === 'section'
    ? words.thread.strategyTitle(start.title)
    : words.thread.themeTitle(start.title);
}

function Back({ node }: { readonly node: ThreadNode | undefined }) {
  return node?.kind === 'strategy' ? (
    <BackLink to="/strategies/$strategyId" params={{ strategyId: entityId(node) }} />
  ) : (
    <BackLink to="/" />
  );
}

function NodeStep({ step, current }: { readonly step: Step; readonly current: boolean }) {
  const { node, kind, causes } = step;
  return (
    <ThreadStep
      kind={words.thread.kinds[kind]}
      note={node.at ? formatDate(node.at) : undefined}
      current={current}
    >
      <h2 className="nhsuk-heading-s ct-thread__title" id={nodeRef(node).replace(':', '-')}>
        <NodeLink node={node}>{node.title}</NodeLink>
      </h2>
      {node.detail ? <p className="ct-prewrap">{node.detail}</p> : null}
      {causes.length > 0 && (
        <div className="ct-thread__causes">
          <p className="ct-thread__cause-heading">{words.thread.from}</p>
          <ul>
            {causes.map((cause) => (
              <li key={nodeRef(cause.node)}>
                <a href={`#${nodeRef(cause.node).replace(':', '-')}`}>{cause.node.title}</a>
                {cause.because !== undefined && <q className="ct-thread__reason">{cause.because}</q>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {current ? (
        <p className="ct-quiet">{words.thread.here}</p>
      ) : (
        <p>
          <TextLink to="/threads/$node" params={{ node: nodeRef(node) }}>
            {words.thread.lookFrom}
            <span className="nhsuk-u-visually-hidden">: {node.title}</span>
          </TextLink>
        </p>
      )}
    </ThreadStep>
  );
}

/** Each step leads to the page that tells it best. */
function NodeLink({ node, children }: { readonly node: ThreadNode; readonly children: ReactNode }) {
  const id = entityId(node);
  switch (node.kind) {
    case 'engagement':
      return (
        <TextLink to="/what-we-heard/$engagementId" params={{ engagementId: id }}>
          {children}
        </TextLink>
      );
    case 'section':
      return node.strategyId ? (
        <TextLink to="/strategies/$strategyId" params={{ strategyId: node.strategyId }} hash={`section-${id}`}>
          {children}
        </TextLink>
      ) : (
        children
      );
    case 'strategy':
      return (
        <TextLink to="/strategies/$strategyId" params={{ strategyId: id }}>
          {children}
        </TextLink>
      );
    default:
      return (
        <TextLink to="/threads/$node" params={{ node: nodeRef(node) }}>
          {children}
        </TextLink>
      );
  }
}
