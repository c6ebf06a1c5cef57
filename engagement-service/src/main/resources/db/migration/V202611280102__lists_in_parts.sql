-- What everybody reads, the drafts of each partnership, and each status, in order of creation from either end. An index of
-- (status, id) would not do: those of one status lie together, and the database rather walks through all ids to them.
create index ix_engagement_public on engagement (id) where status <> 'DRAFT';
create index ix_engagement_partnership_draft on engagement (partnership_id, id) where status = 'DRAFT';
create index ix_engagement_draft on engagement (id) where status = 'DRAFT';
create index ix_engagement_coming on engagement (id) where status = 'COMING';
create index ix_engagement_open on engagement (id) where status = 'OPEN';
create index ix_engagement_closed on engagement (id) where status = 'CLOSED';
drop index ix_engagement_status;
drop index ix_engagement_current;

create index ix_theme_public on theme (id) where published_at is not null;
create index ix_theme_draft on theme (partnership_id, id) where published_at is null;
