-- Names of the partnerships whose strategies are kept here; partners-service owns them.
create table partnership_replica (
    id      uuid    primary key,
    version integer not null,
    slug    text    not null,
    name    text    not null
);
