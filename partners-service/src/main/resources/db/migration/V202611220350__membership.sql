create table membership (
    id                           uuid    primary key,
    version                      integer not null,
    seat_id                      uuid    not null,
    partnership_id               uuid    not null,
    person_name                  text    not null,
    on_behalf_of_organisation_id uuid  not null
        constraint fk_membership_on_behalf_of_organisation_id references organisation,
    role                         text    not null,
    valid_from                   date    not null,
    valid_to                     date,
    constraint fk_membership_seat_id foreign key (seat_id, partnership_id) references seat (id, partnership_id),
    constraint ck_membership_person_name check (length(person_name) between 1 and 200),
    constraint ck_membership_dates check (valid_to is null or valid_to >= valid_from),
    -- Nobody holds one seat for one organisation twice at once.
    constraint ex_membership_at_once
        exclude using gist (
            seat_id with =,
            on_behalf_of_organisation_id with =,
            lower(person_name) with =,
            daterange(valid_from, valid_to, '[]') with &&)
);

create index ix_membership_seat_id on membership (seat_id, partnership_id);
create index ix_membership_partnership_id on membership (partnership_id, id);
create index ix_membership_on_behalf_of_organisation_id on membership (on_behalf_of_organisation_id, id);
