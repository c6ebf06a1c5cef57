create table organisation (
    id        uuid    primary key,
    version   integer not null,
    name      text    not null,
    postcode  text,
    closed_on date,
    constraint ck_organisation_name check (length(name) between 1 and 200),
    constraint ck_organisation_postcode
        check (postcode ~ '^(GIR 0AA|[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2})$')
);

-- Searched often and changed seldom: without fastupdate no search has to read what changes left pending.
create index ix_organisation_name on organisation using gin (lower(name) gin_trgm_ops) with (fastupdate = off);

create table organisation_role (
    organisation_id uuid    not null constraint fk_organisation_role_organisation_id references organisation,
    kind            text    not null,
    is_primary      boolean not null,
    valid_from      date    not null,
    valid_to        date,
    primary key (organisation_id, kind, valid_from),
    constraint ck_organisation_role_dates check (valid_to is null or valid_to >= valid_from),
    constraint ex_organisation_role_at_once
        exclude using gist (organisation_id with =, kind with =, daterange(valid_from, valid_to, '[]') with &&),
    constraint ex_organisation_role_one_primary
        exclude using gist (organisation_id with =, daterange(valid_from, valid_to, '[]') with &&) where (is_primary)
);

create table organisation_identifier (
    organisation_id uuid    not null constraint fk_organisation_identifier_organisation_id references organisation,
    scheme          text    not null,
    identifier      text    not null,
    verified        boolean not null,
    source          text    not null,
    recorded_on     date    not null,
    -- The organisation's closed_on again, since a constraint cannot look at another table.
    closed_on       date,
    primary key (organisation_id, scheme, identifier),
    constraint ck_organisation_identifier_scheme check (scheme ~ '^[A-Z]{2}-[A-Z]+$'),
    -- An identifier is one organisation's until that has closed. One that closed before it was recorded here held its
    -- identifiers for a single day as far as this constraint is concerned, hence "least".
    constraint ex_organisation_identifier_at_once
        exclude using gist (
            scheme with =,
            identifier with =,
            daterange(least(recorded_on, closed_on), closed_on, '[]') with &&)
);

create index ix_organisation_identifier_scheme_identifier on organisation_identifier (scheme, identifier);

create table organisation_successor (
    organisation_id uuid not null constraint fk_organisation_successor_organisation_id references organisation,
    successor_id    uuid not null constraint fk_organisation_successor_successor_id references organisation,
    primary key (organisation_id, successor_id),
    constraint ck_organisation_successor_is_another check (organisation_id <> successor_id)
);

create index ix_organisation_successor_successor_id on organisation_successor (successor_id);
