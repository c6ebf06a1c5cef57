create table appointment (
    id             uuid    primary key,
    version        integer not null,
    person_id      uuid    not null,
    person_name    text    not null,
    partnership_id uuid    not null constraint fk_appointment_partnership_id references partnership,
    function       text    not null,
    valid_from     date    not null,
    valid_to       date,
    constraint ck_appointment_person_name check (length(person_name) between 1 and 200),
    constraint ck_appointment_dates check (valid_to is null or valid_to >= valid_from),
    -- One person holds one function in one partnership at most once on any day.
    constraint ex_appointment_at_once
        exclude using gist (
            person_id with =,
            partnership_id with =,
            function with =,
            daterange(valid_from, valid_to, '[]') with &&)
);

create index ix_appointment_person_id on appointment (person_id, id);
create index ix_appointment_partnership_id on appointment (partnership_id, id);
