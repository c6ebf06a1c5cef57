create table ballot (
    id         uuid    primary key,
    version    integer not null,
    body_id    uuid    not null,
    voter_id   uuid    not null,
    voter_name text    not null,
    remark     text,
    vote       text    not null,
    mark       text
);

create table ballot_paper (
    ballot_id uuid not null references ballot,
    colour    text not null,
    primary key (ballot_id, colour)
);
