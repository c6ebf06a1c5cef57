import { useQuery } from '@tanstack/react-query';
import { Tag } from '@/design/parts';
import { engagementsQuery, gapsQuery } from '@/lib/reads';
import { waitingThemesQuery } from './api';
import { words } from './words';

interface StatusProps {
  readonly partnershipId: string;
}

/*
 * How each task stands. A status that cannot be read is left out: the task itself still leads to its page, which then
 * says what is wrong.
 */

export function SeatsStatus({ partnershipId }: StatusProps) {
  const { data: gaps } = useQuery(gapsQuery(partnershipId));
  if (gaps === undefined) {
    return null;
  }
  const count = gaps.items.length;
  return count === 0 ? words.noGaps : <Tag colour="orange">{words.gaps({ count })}</Tag>;
}

export function EngagementsStatus({ partnershipId }: StatusProps) {
  const { data: drafts } = useQuery(engagementsQuery({ partnershipId, status: 'DRAFT' }));
  const { data: open } = useQuery(engagementsQuery({ partnershipId, status: 'OPEN' }));
  if (drafts === undefined || open === undefined) {
    return null;
  }
  if (drafts.items.length > 0) {
    return <Tag colour="yellow">{words.drafts({ count: drafts.items.length })}</Tag>;
  }
  return open.items.length === 0 ? (
    words.noneOpen
  ) : (
    <Tag colour="green">{words.open({ count: open.items.length })}</Tag>
  );
}

export function ThemesStatus({ partnershipId }: StatusProps) {
  const { data: waiting } = useQuery(waitingThemesQuery(partnershipId));
  if (waiting === undefined) {
    return null;
  }
  return waiting === 0 ? words.noThemes : <Tag colour="blue">{words.themes({ count: waiting })}</Tag>;
}
