create table engagement (
    id             uuid    primary key,
    version        integer not null,
    partnership_id uuid    not null,
    kind           text    not null constraint ck_engagement_kind
                           check (kind in ('ENGAGEMENT', 'CONSULTATION', 'CO_PRODUCTION')),
    title          text    not null,
    purpose        text    not null,
    audience       text    not null,
    opens          date    not null,
    closes         date    not null,
    decision_due   date,
    status         text    not null constraint ck_engagement_status check (status in ('DRAFT', 'OPEN', 'CLOSED')),
    opened_at      timestamptz,
    closed_at      timestamptz,
    close_reason   text,
    published_at   timestamptz,
    constraint ck_engagement_dates check (closes >= opens)
);

create index ix_engagement_partnership_id on engagement (partnership_id, id);
create index ix_engagement_status on engagement (status, id);
create index ix_engagement_closes on engagement (closes) where status = 'OPEN';

create table survey (
    id             uuid    primary key,
    version        integer not null,
    engagement_id  uuid    not null constraint uq_survey_engagement_id unique
                           constraint fk_survey_engagement_id references engagement,
    title          text    not null,
    introduction   text,
    frozen_version integer,
    questions      jsonb   not null
);

-- What was asked, for ever: rows are inserted and never changed.
create table survey_version (
    survey_id uuid        not null constraint fk_survey_version_survey_id references survey,
    number    integer     not null,
    frozen_at timestamptz not null,
    snapshot  jsonb       not null,
    primary key (survey_id, number)
);
