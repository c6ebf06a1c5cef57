-- Themes that engagement-service has published, with counts and never with anybody's words.
create table theme_replica (
    id             uuid        primary key,
    version        integer     not null,
    engagement_id  uuid        not null,
    partnership_id uuid        not null,
    title          text        not null,
    description    text        not null,
    contributions  integer,
    suppressed     boolean     not null,
    published_at   timestamptz not null,
    constraint ck_theme_replica_suppressed check (not suppressed or contributions is null)
);

create index ix_theme_replica_partnership_id on theme_replica (partnership_id, id);

create table engagement_replica (
    id             uuid    primary key,
    version        integer not null,
    partnership_id uuid    not null,
    title          text    not null,
    status         text    not null
);
