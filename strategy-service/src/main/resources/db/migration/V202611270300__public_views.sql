-- What the public reads of a need or a priority is read from the thread, in the words that were published.
-- Counts the changes of what the public reads at a place: its words, what led to it, and what that is called.
alter table thread_node add column version integer not null default 1;
-- Where a need's evidence is from.
alter table thread_node add column source text;
-- The order in which an editor gave what leads to a place.
alter table thread_link add column position integer not null default 0;

update thread_node n set source = need.source from need where need.id = n.id;
update thread_link l set position = t.position from trace_link t where t.from_id = l.from_id and t.to_id = l.to_id;
