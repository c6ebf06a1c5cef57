create table sprocket_replica (
    id      uuid    primary key,
    version integer not null,
    name    text    not null
);
