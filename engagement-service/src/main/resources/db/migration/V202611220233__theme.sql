create table theme (
    id                      uuid    primary key,
    version                 integer not null,
    engagement_id           uuid    not null constraint fk_theme_engagement_id references engagement,
    partnership_id          uuid    not null,
    title                   text    not null,
    description             text    not null,
    parent_id               uuid    constraint fk_theme_parent_id references theme,
    -- The figure that the public was last shown; null is a suppressed one.
    published_contributions integer,
    published_at            timestamptz
);

create index ix_theme_engagement_id on theme (engagement_id, id);
create index ix_theme_partnership_id on theme (partnership_id, id);
create index ix_theme_parent_id on theme (parent_id);

create table coding (
    id              uuid        primary key,
    version         integer     not null,
    engagement_id   uuid        not null,
    contribution_id uuid        not null,
    theme_id        uuid        not null constraint fk_coding_theme_id references theme,
    state           text        not null constraint ck_coding_state
                                check (state in ('PROPOSED', 'ACCEPTED', 'CHANGED', 'REJECTED')),
    decided_by      uuid        not null,
    decided_by_name text        not null,
    decided_at      timestamptz not null,
    constraint uq_coding_contribution_id_theme_id unique (contribution_id, theme_id),
    constraint fk_coding_contribution_id foreign key (engagement_id, contribution_id) references contribution
);

create index ix_coding_theme_id on coding (theme_id, state);
create index ix_coding_engagement_id on coding (engagement_id, contribution_id);

-- Every step of a coding, the proposal and each decision: rows are inserted and never changed.
create table coding_decision (
    coding_id       uuid        not null constraint fk_coding_decision_coding_id references coding,
    number          integer     not null,
    state           text        not null,
    decided_by      uuid        not null,
    decided_by_name text        not null,
    decided_at      timestamptz not null,
    primary key (coding_id, number)
);

create table publication (
    id            uuid        primary key,
    engagement_id uuid        not null constraint fk_publication_engagement_id references engagement,
    published_at  timestamptz not null,
    published_by  uuid        not null,
    threshold     integer     not null,
    -- What the public sees, for ever.
    shown         jsonb       not null,
    -- The true counts behind it, which decide what the next publication may show. Never leaves the service.
    counted       jsonb       not null
);

create index ix_publication_engagement_id on publication (engagement_id, published_at);
