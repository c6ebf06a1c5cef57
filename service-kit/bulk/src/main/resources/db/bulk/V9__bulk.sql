-- Rows that have come by the thousand, until they are taken over by statements that each do all of them.
create table bulk_row (
    batch_id uuid   not null,
    -- The place in what was sent, by which its sender knows it.
    number   bigint not null,
    -- Read by its feature's rules, and as its statements take it.
    data     jsonb  not null,
    -- Why it is not taken over: a code.
    fault    text,
    -- What it has become.
    made_id  uuid,
    primary key (batch_id, number)
);
