-- The few that are coming or open, in order of creation from either end, beside any number that have closed.
create index ix_engagement_current on engagement (id) where status in ('COMING', 'OPEN');
