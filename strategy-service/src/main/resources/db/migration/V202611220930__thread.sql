-- Working links: what an editor says rests on what, public or not.
create table trace_link (
    id        uuid        primary key,
    kind      text        not null,
    from_id   uuid        not null,
    to_id     uuid        not null,
    because   text,
    position  integer     not null,
    linked_by uuid        not null,
    linked_at timestamptz not null,
    constraint uq_trace_link_from_id_to_id unique (from_id, to_id),
    -- A section's own text says why it takes up a priority; every other link says so itself.
    constraint ck_trace_link_because check (because is not null or kind = 'TAKEN_UP_IN')
);

create index ix_trace_link_to_id on trace_link (to_id, position);

-- The public thread: only what has been published, so that no query can show a draft.
create table thread_node (
    id             uuid        primary key,
    kind           text        not null,
    title          text        not null,
    detail         text,
    at             timestamptz not null,
    strategy_id    uuid,
    version_number integer
);

create table thread_link (
    from_id uuid        not null,
    to_id   uuid        not null,
    kind    text        not null,
    because text,
    at      timestamptz not null,
    primary key (from_id, to_id)
);

create index ix_thread_link_to_id on thread_link (to_id, from_id);
