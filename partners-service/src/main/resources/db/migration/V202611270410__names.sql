-- Names are dated: each holds from its first day to its last, and the first of a thing from before all days. They are
-- searched and put in order by a folded form that is kept beside them.
create extension if not exists unaccent;

-- What a name is to somebody who looks for it: without accents, apostrophes and other signs, in small letters, with one
-- space between words and "and" for "&". Declared immutable, as it is for one edition of the dictionary; a new edition
-- wants the columns made from it written anew. The collation is PostgreSQL's own: the same letters on every machine.
create function folded(given text) returns text
    language sql immutable strict parallel safe
    return btrim(regexp_replace(
        lower(replace(replace(
            public.unaccent('public.unaccent'::regdictionary, normalize(given, NFKC)),
            '''', ''), '&', ' and ') collate "pg_c_utf8"),
        '[^[:alnum:]]+', ' ', 'g'));

create table organisation_name (
    organisation_id uuid not null constraint fk_organisation_name_organisation_id references organisation,
    name            text not null,
    valid_from      date not null,
    valid_to        date,
    folded          text collate "en-GB-x-icu" not null generated always as (folded(name)) stored,
    primary key (organisation_id, valid_from),
    constraint ck_organisation_name_name check (length(name) between 1 and 200),
    constraint ck_organisation_name_dates check (valid_to is null or valid_to >= valid_from),
    constraint ex_organisation_name_at_once
        exclude using gist (organisation_id with =, daterange(valid_from, valid_to, '[]') with &&)
);

create table partnership_name (
    partnership_id uuid not null constraint fk_partnership_name_partnership_id references partnership,
    name           text not null,
    valid_from     date not null,
    valid_to       date,
    folded         text collate "en-GB-x-icu" not null generated always as (folded(name)) stored,
    primary key (partnership_id, valid_from),
    constraint ck_partnership_name_name check (length(name) between 1 and 200),
    constraint ck_partnership_name_dates check (valid_to is null or valid_to >= valid_from),
    constraint ex_partnership_name_at_once
        exclude using gist (partnership_id with =, daterange(valid_from, valid_to, '[]') with &&)
);

create table area_name (
    area_id    uuid not null constraint fk_area_name_area_id references area,
    name       text not null,
    valid_from date not null,
    valid_to   date,
    folded     text collate "en-GB-x-icu" not null generated always as (folded(name)) stored,
    primary key (area_id, valid_from),
    constraint ck_area_name_name check (length(name) between 1 and 200),
    constraint ck_area_name_dates check (valid_to is null or valid_to >= valid_from),
    constraint ex_area_name_at_once
        exclude using gist (area_id with =, daterange(valid_from, valid_to, '[]') with &&)
);

insert into organisation_name (organisation_id, name, valid_from) select id, name, date '0001-01-01' from organisation;
insert into partnership_name (partnership_id, name, valid_from) select id, name, date '0001-01-01' from partnership;
insert into area_name (area_id, name, valid_from) select id, name, date '0001-01-01' from area;

-- Searched often and changed seldom: without fastupdate no search has to read what changes left pending.
create index ix_organisation_name_search on organisation_name using gin (folded gin_trgm_ops) with (fastupdate = off);
create index ix_partnership_name_search on partnership_name using gin (folded gin_trgm_ops) with (fastupdate = off);
create index ix_area_name_search on area_name using gin (folded gin_trgm_ops) with (fastupdate = off);
create index ix_organisation_name_folded on organisation_name (folded, organisation_id);
create index ix_partnership_name_folded on partnership_name (folded, partnership_id);
create index ix_area_name_folded on area_name (folded, area_id);

-- No release knows these columns.
alter table organisation drop column name;
alter table partnership drop column name;
alter table area drop column name;

-- The first day of an organisation is that of its first role.
alter table organisation add column opened_on date;
update organisation set opened_on = coalesce(
    (select min(valid_from) from organisation_role where organisation_id = organisation.id),
    least(current_date, closed_on));
alter table organisation alter column opened_on set not null;
