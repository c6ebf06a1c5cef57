import type { StrategyVersion } from './api';

export function latestPublished(versions: readonly StrategyVersion[]): StrategyVersion | undefined {
  return versions
    .filter((version) => version.publishedAt)
    .reduce<StrategyVersion | undefined>(
      (latest, version) => (latest === undefined || version.number > latest.number ? version : latest),
      undefined,
    );
}
