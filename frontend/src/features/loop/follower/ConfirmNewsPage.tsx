import { useState } from 'react';
import { ActionButton, ActionProblem, useAction } from '@/design/form';
import { TextLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { confirmFollowing, type Following } from './api';
import { HaveYourSay } from './HaveYourSay';
import { words } from './words';

export interface LinkPageProps {
  /** From the address's fragment, which stays in the browser. A press sends it: programs that look at links end nothing. */
  readonly token: string;
}

export function ConfirmNewsPage({ token }: LinkPageProps) {
  const text = words.confirm;
  const [answer, setAnswer] = useState<Following>();
  const confirm = useAction([], () => confirmFollowing(token), setAnswer);
  if (answer?.state === 'OVER') {
    return (
      <Page title={text.overTitle} lead={text.over}>
        <HaveYourSay />
      </Page>
    );
  }
  if (answer !== undefined) {
    return (
      <Page title={text.doneTitle} lead={text.done}>
        {answer.engagementId && (
          <p>
            <TextLink to="/have-your-say/$engagementId" params={{ engagementId: answer.engagementId }}>
              {text.see}
            </TextLink>
          </p>
        )}
      </Page>
    );
  }
  return (
    <Page title={text.title} lead={text.body}>
      <ActionProblem action={confirm} />
      <ActionButton action={confirm} args={[]}>
        {text.button}
      </ActionButton>
    </Page>
  );
}
