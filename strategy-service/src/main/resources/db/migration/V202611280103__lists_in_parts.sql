-- What everybody reads, and the drafts of each partnership, each in order of creation from either end.
create index ix_need_public on need (id) where published_at is not null;
create index ix_need_draft on need (partnership_id, id) where published_at is null;
create index ix_priority_public on priority (id) where published_at is not null;
create index ix_priority_draft on priority (partnership_id, id) where published_at is null;
create index ix_strategy_public on strategy (id) where published_number is not null;
create index ix_strategy_draft on strategy (partnership_id, id) where published_number is null;
