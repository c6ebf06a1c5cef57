-- Who wants to be told by mail what comes of an engagement. The address is here and in mails that are not sent yet.
create table follower (
    id            uuid        primary key,
    engagement_id uuid        not null constraint fk_follower_engagement_id references engagement,
    address       text        not null,
    language      text        not null,
    asked_at      timestamptz not null,
    confirmed_at  timestamptz,
    constraint uq_follower_engagement_id_address unique (engagement_id, address)
);

create index ix_follower_engagement_id on follower (engagement_id, id) where confirmed_at is not null;
create index ix_follower_asked_at on follower (asked_at) where confirmed_at is null;

-- What followers are told, and how far the telling is.
create table occasion (
    id             uuid        primary key,
    engagement_id  uuid        not null constraint fk_occasion_engagement_id references engagement,
    what           text        not null,
    occurred_at    timestamptz not null,
    strategy_id    uuid,
    strategy_title text,
    sections       jsonb,
    told_until     uuid,
    told           boolean     not null default false,
    constraint uq_occasion_engagement_id_what unique (engagement_id, what)
);

create index ix_occasion_told on occasion (id) where not told;
