create table need (
    id             uuid        primary key,
    version        integer     not null,
    partnership_id uuid        not null,
    statement      text        not null,
    evidence       text        not null,
    source         text        not null,
    recorded_at    timestamptz not null,
    changed_at     timestamptz not null,
    -- Null until a published strategy rests on it: until then it is the partnership's own working paper.
    published_at   timestamptz
);

create index ix_need_partnership_id on need (partnership_id, id);
