import { queryOptions } from '@tanstack/react-query';
import { answer, partners, strategy } from '@/lib/client';
import { allItems } from '@/lib/pages';

export function gapsQuery(partnershipId: string) {
  return queryOptions({
    queryKey: ['partners', 'seats', { partnershipId }, 'gaps'],
    queryFn: async ({ signal }) => {
      const seats = await allItems((from) =>
        answer(
          partners.GET('/api/partners/v1/partnerships/{partnershipId}/seats', {
            params: { path: { partnershipId }, query: from },
            signal,
          }),
        ),
      );
      return seats.items.filter((seat) => seat.gap).length;
    },
  });
}

export function waitingThemesQuery(partnershipId: string) {
  return queryOptions({
    queryKey: ['strategy', 'themes', { partnershipId }, 'waiting'],
    queryFn: async ({ signal }) => {
      const themes = await allItems((from) =>
        answer(
          strategy.GET('/api/strategy/v1/themes', { params: { query: { partnershipId, ...from } }, signal }),
        ),
      );
      return themes.items.filter((theme) => !theme.linked).length;
    },
  });
}
