import { createFileRoute } from '@tanstack/react-router';
import { HomePage, newestOpenQuery, newestStrategiesQuery } from '@/features/site/home';
import { partnershipsQuery } from '@/lib/reads';
import { textParam } from '@/lib/search';

export const Route = createFileRoute('/')({
  validateSearch: (search): { name?: string } => textParam(search, 'name'),
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.query(partnershipsQuery),
      queryClient.query(newestOpenQuery),
      queryClient.query(newestStrategiesQuery),
    ]),
  component: Home,
});

function Home() {
  const { name = '' } = Route.useSearch();
  return <HomePage name={name} />;
}
