create table priority (
    id             uuid        primary key,
    version        integer     not null,
    partnership_id uuid        not null,
    statement      text        not null,
    why_together   text        not null,
    recorded_at    timestamptz not null,
    changed_at     timestamptz not null,
    published_at   timestamptz
);

create index ix_priority_partnership_id on priority (partnership_id, id);
