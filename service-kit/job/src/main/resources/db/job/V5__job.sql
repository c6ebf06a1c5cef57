-- Work that outlives a request: what there is to do, how far it is, and what it made.
create table job (
    id          uuid        primary key,
    kind        text        not null,
    -- The subject of who asked for it, who alone may follow it and have its result.
    owner       text        not null,
    params      text        not null,
    state       text        not null constraint ck_job_state
                            check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    -- Where the next step goes on; null before the first.
    cursor      text,
    done        bigint      not null default 0,
    total       bigint,
    -- Since a step last succeeded.
    failures    integer     not null default 0,
    problem     text,
    file_name   text,
    file_type   text,
    file_bytes  bigint,
    created_at  timestamptz not null,
    finished_at timestamptz,
    constraint ck_job_finished_at check ((finished_at is null) = (state in ('WAITING', 'RUNNING')))
);

create index ix_job_owner on job (owner) where finished_at is null;
create index ix_job_finished_at on job (finished_at);

-- What steps have put aside for later ones, and the file that the last one made of it.
create table job_part (
    job_id  uuid    not null constraint fk_job_part_job_id references job on delete cascade,
    is_file boolean not null,
    number  integer not null,
    bytes   bytea   not null,
    primary key (job_id, is_file, number)
);

alter table job_part alter column bytes set storage external;

-- What is due, and which replica does it: db-scheduler's, in the form that its documentation gives.
create table job_schedule (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index ix_job_schedule_execution_time on job_schedule (execution_time);
create index ix_job_schedule_last_heartbeat on job_schedule (last_heartbeat);
