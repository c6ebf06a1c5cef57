-- What jobs of the tests have counted, and which replica did.
create table counted (
    job_id uuid    not null,
    number integer not null,
    by     text    not null
);
