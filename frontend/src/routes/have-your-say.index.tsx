import { createFileRoute } from '@tanstack/react-router';
import { EngagementsPage } from '@/features/survey/response';
import { partnershipsQuery } from '@/lib/reads';
import { textParam } from '@/lib/search';

export const Route = createFileRoute('/have-your-say/')({
  validateSearch: (search): { partnership?: string } => textParam(search, 'partnership'),
  loader: ({ context: { queryClient } }) => queryClient.query(partnershipsQuery),
  component: HaveYourSay,
});

function HaveYourSay() {
  const { partnership } = Route.useSearch();
  return <EngagementsPage partnership={partnership} />;
}
