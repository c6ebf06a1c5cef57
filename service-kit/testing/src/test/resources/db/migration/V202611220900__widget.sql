create table widget (
    id         uuid        primary key,
    version    integer     not null,
    name       text        not null,
    colour     text,
    body_id    uuid        not null,
    created_at timestamptz not null
);

-- What the consumer has done, told apart by what it was told.
create table gadget (
    code    text    primary key,
    times   integer not null,
    request text,
    trace   text
);
