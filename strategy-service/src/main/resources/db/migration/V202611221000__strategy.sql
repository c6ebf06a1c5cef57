create table strategy (
    id                    uuid        primary key,
    version               integer     not null,
    partnership_id        uuid        not null,
    title                 text        not null,
    kind                  text        not null,
    period_from           date        not null,
    period_to             date        not null,
    -- What the public reads, as frozen in the latest published version; null until there is one.
    published_number      integer,
    published_title       text,
    published_kind        text,
    published_period_from date,
    published_period_to   date,
    constraint ck_strategy_period check (period_from <= period_to)
);

create index ix_strategy_partnership_id on strategy (partnership_id, id);

create table section (
    id          uuid    primary key,
    version     integer not null,
    strategy_id uuid    not null,
    position    integer not null,
    title       text    not null,
    text        text    not null,
    edits       integer not null,
    constraint fk_section_strategy_id foreign key (strategy_id) references strategy (id),
    constraint uq_section_position unique (strategy_id, position)
);
