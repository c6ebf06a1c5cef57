-- A rule may demand a seat for the authority of each area, so a seat says whose it is.
alter table seat
    add column area_id uuid constraint fk_seat_area_id references area;

create index ix_seat_area_id on seat (area_id);

-- The areas of a group are those whose kind is one of these; there must be one of each group, and a held seat for each.
insert into rule (code, regime, kind, title, source, check_name, params, valid_from) values
    ('ICP_FOUNDING_MEMBERS', 'ENGLAND_LGPIHA_2007', 'GATE',
     'A member for the integrated care board and for each responsible local authority in the area',
     'Local Government and Public Involvement in Health Act 2007, section 116ZA', 'SEAT_FOR_EACH_AREA',
     '{"areaKinds": [["INTEGRATED_CARE_BOARD"],
                     ["COUNTY", "UNITARY_AUTHORITY", "METROPOLITAN_DISTRICT", "LONDON_BOROUGH"]]}',
     date '2022-07-01');
