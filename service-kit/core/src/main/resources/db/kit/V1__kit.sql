-- What the service-kit needs in every service's database. Services' own migrations have 12-digit versions and come after.

create table outbox (
    seq          bigint generated always as identity primary key,
    event_id     uuid        not null unique,
    topic        text        not null,
    type         text        not null,
    message_key  text        not null,
    payload      text        not null,
    occurred_at  timestamptz not null,
    request_id   text,
    trace_parent text
);

create table inbox (
    source     text        not null,
    event_id   text        not null,
    handled_at timestamptz not null,
    primary key (source, event_id)
);

create index ix_inbox_handled_at on inbox (handled_at);

create table idempotency_key (
    owner        text        not null,
    operation    text        not null,
    key          text        not null,
    request_hash text        not null,
    response     text,
    used_at      timestamptz not null,
    primary key (owner, operation, key)
);

create index ix_idempotency_key_used_at on idempotency_key (used_at);
