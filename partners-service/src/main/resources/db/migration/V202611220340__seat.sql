create table seat (
    id                         uuid    primary key,
    version                    integer not null,
    partnership_id             uuid    not null constraint fk_seat_partnership_id references partnership,
    category                   text    not null,
    nominating_organisation_id uuid    constraint fk_seat_nominating_organisation_id references organisation,
    voting_right               text    not null,
    min_holders                integer not null,
    max_holders                integer not null,
    required_by_rule           text,
    valid_from                 date    not null,
    valid_to                   date,
    -- So that a membership's seat and partnership cannot disagree.
    constraint uq_seat_id_partnership_id unique (id, partnership_id),
    constraint ck_seat_category check (length(category) between 1 and 200),
    constraint ck_seat_holders check (min_holders between 0 and max_holders and max_holders >= 1),
    constraint ck_seat_dates check (valid_to is null or valid_to >= valid_from)
);

create index ix_seat_partnership_id on seat (partnership_id, id);
create index ix_seat_nominating_organisation_id on seat (nominating_organisation_id);
