import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { BackLink, TextLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { EmptyState, InsetText } from '@/design/parts';
import { Thread, ThreadStep } from '@/design/Thread';
import { SaidOf, Written } from '@/design/Written';
import { formatDate } from '@/lib/format';
import { type ThreadNode, threadQuery } from './api';
import { words } from './words';
import { type Step, stepsOf } from './order';

interface ThreadPageProps {
  /** Where one looks from: `theme:<id>`, `strategy:<id>` and so on. */
  readonly node: string;
}

/** The thread from what people said to what is done, seen from any of its steps. */
export function ThreadPage({ node }: ThreadPageProps) {
  const { data: thread } = useSuspenseQuery(threadQuery(node));
  const steps = stepsOf(thread);
  const start = thread.nodes.find((one) => one.node === node);
  return (
    <Page
      title={
        start === undefined ? words.thread.caption : words.thread.titles[start.kind]({ title: start.title })
      }
      heading={
        start && <SaidOf text={start.title} message={(title) => words.thread.titles[start.kind]({ title })} />
      }
      caption={words.thread.caption}
      lead={words.thread.lead}
      step={node}
      before={<Back node={start} />}
    >
      {steps.length < 2 && (
        <EmptyState heading={words.thread.empty}>
          <p>{words.thread.emptyHint}</p>
        </EmptyState>
      )}
      {thread.truncated && (
        <InsetText>
          <p>{words.thread.truncated}</p>
        </InsetText>
      )}
      <Thread label={words.thread.label}>
        {steps.map((step) => (
          <NodeStep key={step.node.node} step={step} current={step.node.node === node} />
        ))}
      </Thread>
    </Page>
  );
}

function Back({ node }: { readonly node: ThreadNode | undefined }) {
  return node?.kind === 'STRATEGY' ? (
    <BackLink to="/strategies/$strategyId" params={{ strategyId: node.id }} />
  ) : (
    <BackLink to="/" />
  );
}

function NodeStep({ step, current }: { readonly step: Step; readonly current: boolean }) {
  const { node, kind, causes } = step;
  return (
    <ThreadStep kind={words.thread.kinds[kind]} note={formatDate(node.at)} current={current}>
      <h2 className="nhsuk-heading-s ct-thread__title" id={node.node.replace(':', '-')}>
        <NodeLink node={node}>
          <Written>{node.title}</Written>
        </NodeLink>
      </h2>
      {node.detail ? (
        <p className="ct-prewrap">
          <Written>{node.detail}</Written>
        </p>
      ) : null}
      {causes.length > 0 && (
        <div className="ct-thread__causes">
          <p className="ct-thread__cause-heading">{words.thread.from}</p>
          <ul>
            {causes.map((cause) => (
              <li key={cause.node.node}>
                <a href={`#${cause.node.node.replace(':', '-')}`}>
                  <Written>{cause.node.title}</Written>
                </a>
                {cause.because !== undefined && (
                  <q className="ct-thread__reason">
                    <Written>{cause.because}</Written>
                  </q>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {current ? (
        <p className="ct-quiet">{words.thread.here}</p>
      ) : (
        <p>
          <TextLink to="/threads/$node" params={{ node: node.node }}>
            {words.thread.lookFrom}
            <span className="nhsuk-u-visually-hidden">
              : <Written>{node.title}</Written>
            </span>
          </TextLink>
        </p>
      )}
    </ThreadStep>
  );
}

/** Each step leads to the page that tells it best. */
function NodeLink({ node, children }: { readonly node: ThreadNode; readonly children: ReactNode }) {
  const id = node.id;
  switch (node.kind) {
    case 'ENGAGEMENT':
      return (
        <TextLink to="/what-we-heard/$engagementId" params={{ engagementId: id }}>
          {children}
        </TextLink>
      );
    case 'SECTION':
      return node.strategyId ? (
        <TextLink
          to="/strategies/$strategyId"
          params={{ strategyId: node.strategyId }}
          hash={`section-${id}`}
        >
          {children}
        </TextLink>
      ) : (
        children
      );
    case 'STRATEGY':
      return (
        <TextLink to="/strategies/$strategyId" params={{ strategyId: id }}>
          {children}
        </TextLink>
      );
    default:
      return (
        <TextLink to="/threads/$node" params={{ node: node.node }}>
          {children}
        </TextLink>
      );
  }
}
