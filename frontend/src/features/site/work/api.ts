import { queryOptions } from '@tanstack/react-query';
import { answer, strategy } from '@/lib/client';
import { allItems } from '@/lib/pages';

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
