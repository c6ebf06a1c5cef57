create table appointment_replica (
    id         uuid    primary key,
    version    integer not null,
    person_id  uuid    not null,
    body_id    uuid    not null,
    function   text    not null,
    valid_from date    not null,
    valid_to   date
);

create index ix_appointment_replica_person_id on appointment_replica (person_id);
