-- What was sent of late, for partners who follow without Kafka. The relay moves a change here in the transaction that
-- takes it from the outbox, under its lock: numbers are given in the order of commits, so that a reader skips none.
alter table outbox
    add column is_public boolean not null default false,
    add column audience  text[]  not null default '{}';

create table change (
    number      bigint generated always as identity primary key,
    event_id    uuid        not null unique,
    type        text        not null,
    subject     text        not null,
    payload     text        not null,
    occurred_at timestamptz not null,
    sent_at     timestamptz not null,
    is_public   boolean     not null
);

create index ix_change_public on change (number) where is_public;
create index ix_change_sent_at on change (sent_at);

-- Who may read what is not public: a function and the body where it is held.
create table change_audience (
    reader text   not null,
    number bigint not null references change on delete cascade,
    primary key (reader, number)
);

create index ix_change_audience_number on change_audience (number);

-- The number of the last change that is not kept any more.
create table change_floor (
    place  integer primary key default 1 check (place = 1),
    number bigint  not null
);

insert into change_floor (number) values (0);
