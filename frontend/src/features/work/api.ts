import { queryOptions } from '@tanstack/react-query';
import { answer, partners, strategy } from '@/lib/client';

export function gapsQuery(partnershipId: string) {
  return queryOptions({
    queryKey: ['partners', 'partnerships', 'id', partnershipId, 'gaps'],
    queryFn: async ({ signal }) => {
      const seats = await answer(
        partners.GET('/api/partners/v1/partnerships/{partnershipId}/seats', {
          params: { path: { partnershipId }, query: { limit: 100 } },
          signal,
        }),
      );
      return seats.items.filter((seat) => seat.gap).length;
    },
  });
}

export function waitingThemesQuery(partnershipId: string) {
  return queryOptions({
    queryKey: ['strategy', 'themes', { partnershipId }, 'waiting'],
    queryFn: async ({ signal }) => {
      const themes = await answer(
        strategy.GET('/api/strategy/v1/themes', { params: { query: { partnershipId, limit: 100 } }, signal }),
      );
      return themes.items.filter((theme) => !theme.linked).length;
    },
  });
}
