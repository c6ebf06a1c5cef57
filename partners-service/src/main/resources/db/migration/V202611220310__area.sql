-- Both are trusted extensions: the owner of the database may create them.
create extension if not exists btree_gist; -- "no two at once" as a constraint
create extension if not exists pg_trgm; -- names found by any part of them

create table area (
    id         uuid    primary key,
    version    integer not null,
    scheme     text    not null,
    code       text    not null,
    name       text    not null,
    kind       text    not null,
    vintage    text    not null,
    valid_from date    not null,
    valid_to   date,
    constraint ck_area_name check (length(name) between 1 and 200),
    constraint ck_area_vintage check (vintage ~ '^[0-9]{4}(-[0-9]{2})?$'),
    constraint ck_area_gss_code check (scheme <> 'GSS' or code ~ '^[EWSNK][0-9]{8}$'),
    constraint ck_area_dates check (valid_to is null or valid_to >= valid_from),
    -- A code means one area on any day; it may mean another at another time.
    constraint ex_area_code_at_once
        exclude using gist (scheme with =, code with =, daterange(valid_from, valid_to, '[]') with &&)
);

create index ix_area_scheme_code on area (scheme, code, id);
