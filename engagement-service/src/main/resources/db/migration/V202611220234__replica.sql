-- Copies of what other services own, built from their events.

create table partnership_replica (
    id      uuid    primary key,
    version integer not null,
    name    text    not null
);

create table theme_uptake (
    theme_id uuid    primary key,
    version  integer not null,
    sections jsonb   not null
);
