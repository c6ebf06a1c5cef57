-- Files that people gave. The bytes lie in the store, under the id.

create table stored_file (
    id            uuid        primary key,
    name          text        not null,
    type          text        not null,
    size          bigint      not null,
    sha256        text        not null,
    scan          text        not null,
    received_at   timestamptz not null,
    received_from text        not null,
    stored        boolean     not null default false,
    -- Null while something refers to it. A file that nothing refers to is deleted after a day.
    unkept_since  timestamptz
);

create index ix_stored_file_unkept_since on stored_file (unkept_since) where unkept_since is not null;
