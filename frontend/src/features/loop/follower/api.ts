import type { components } from '@/generated/engagement';
import { answer, engagement } from '@/lib/client';

export type Following = components['schemas']['Following'];
type NewFollower = components['schemas']['NewFollower'];

export async function follow(body: NewFollower): Promise<Following> {
  return answer(engagement.POST('/api/engagement/v1/followers', { body }));
}

export async function confirmFollowing(token: string): Promise<Following> {
  return answer(engagement.POST('/api/engagement/v1/followers/confirm', { body: { token } }));
}

export async function endFollowing(token: string): Promise<Following> {
  return answer(engagement.POST('/api/engagement/v1/followers/end', { params: { query: { token } } }));
}
