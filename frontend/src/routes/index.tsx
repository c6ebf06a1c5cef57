import { createFileRoute } from '@tanstack/react-router';
import { HomePage, newestStrategiesQuery } from '@/features/home';
import { engagementsQuery, partnershipsQuery } from '@/lib/reads';
import { textParam } from '@/lib/search';

export const Route = createFileRoute('/')({
  validateSearch: (search): { name?: string } => textParam(search, 'name'),
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.query(partnershipsQuery),
      queryClient.query(engagementsQuery({ status: 'OPEN' })),
      queryClient.query(newestStrategiesQuery),
    ]),
  component: Home,
});

function Home() {
  const { name = '' } = Route.useSearch();
  return <HomePage name={name} />;
}
