-- Who changed what. Entries are written with their change and stay as they are: the service's role may insert and read
-- them, and no more, and a trigger refuses the rest to whoever the privileges do not bind.
create table audit_entry (
    id             uuid        primary key,
    at             timestamptz not null,
    kind           text        not null,
    record_id      uuid        not null,
    version        integer     not null,
    verb           text        not null,
    person_id      uuid,
    standing       text        not null,
    appointment_id uuid,
    function       text,
    body_id        uuid,
    bodies         uuid[]      not null,
    changes        text        not null
);

create index ix_audit_entry_record on audit_entry (record_id, id);

-- For the pages of one body, newest first; the bodies themselves stand in the entry, and are hashed with it.
create table audit_entry_body (
    body_id  uuid not null,
    entry_id uuid not null,
    primary key (body_id, entry_id)
);

create index ix_audit_entry_body_entry_id on audit_entry_body (entry_id);

-- What is committed and not chained yet. A row is seen once its transaction has committed, so that none is passed over.
create table audit_pending (
    entry_id uuid primary key
);

create table audit_chain (
    number   bigint primary key,
    entry_id uuid   not null unique,
    hash     text   not null
);

-- Where the chain ends, kept apart from it: a last link that is gone is missed.
create table audit_head (
    place  integer primary key default 1 check (place = 1),
    number bigint  not null,
    hash   text    not null
);

insert into audit_head (number, hash) values (0, '');

-- Deleting a salt makes all digests under it meaningless.
create table audit_salt (
    subject_id uuid  primary key,
    salt       bytea not null
);

create function audit_stays() returns trigger language plpgsql as $$
begin
    raise exception 'What is in the audit stays as it is';
end $$;

create trigger audit_entry_stays before update or delete or truncate on audit_entry
    for each statement execute function audit_stays();
create trigger audit_entry_body_stays before update or delete or truncate on audit_entry_body
    for each statement execute function audit_stays();
create trigger audit_chain_stays before update or delete or truncate on audit_chain
    for each statement execute function audit_stays();

revoke update, delete, truncate on audit_entry, audit_entry_body, audit_chain from current_user;
revoke insert, delete, truncate on audit_head from current_user;
