-- Which kinds of partnership there are under which law, and when. Data, not code: when a regime starts or is repealed, a
-- row gets a date. A kind without a start has no law that began it.
create table partnership_kind (
    kind        text not null,
    regime      text not null,
    name        text not null,
    regime_name text not null,
    source      text not null,
    valid_from  date,
    valid_to    date,
    primary key (kind, regime),
    constraint ck_partnership_kind_codes check (kind ~ '^[A-Z0-9_]+$' and regime ~ '^[A-Z0-9_]+$'),
    constraint ck_partnership_kind_dates check (valid_to is null or valid_from is null or valid_to >= valid_from)
);

insert into partnership_kind (kind, regime, name, regime_name, source, valid_from) values
    ('INTEGRATED_CARE_PARTNERSHIP', 'ENGLAND_LGPIHA_2007', 'Integrated care partnership', 'England, statutory',
     'Local Government and Public Involvement in Health Act 2007, sections 116 to 116ZB', date '2022-07-01'),
    ('INTEGRATION_JOINT_BOARD', 'SCOTLAND_PBJW_2014', 'Integration joint board', 'Scotland, statutory',
     'Public Bodies (Joint Working) (Scotland) Act 2014', date '2014-04-01'),
    ('STRATEGIC_PLANNING_GROUP', 'SCOTLAND_PBJW_2014', 'Strategic planning group', 'Scotland, statutory',
     'Public Bodies (Joint Working) (Scotland) Act 2014, section 32', date '2014-04-01'),
    ('PLACE_BASED_PARTNERSHIP', 'NON_STATUTORY', 'Place-based partnership', 'By agreement of the partners',
     'No statute: the partners'' own agreement', null),
    ('LOCALITY_PARTNERSHIP', 'NON_STATUTORY', 'Locality partnership', 'By agreement of the partners',
     'No statute: the partners'' own agreement', null),
    ('LOCAL_CARE_PARTNERSHIP', 'NON_STATUTORY', 'Local care partnership', 'By agreement of the partners',
     'No statute: the partners'' own agreement', null),
    ('NEIGHBOURHOOD_PARTNERSHIP', 'NON_STATUTORY', 'Neighbourhood partnership', 'By agreement of the partners',
     'No statute: the partners'' own agreement', null),
    ('PROGRAMME', 'NON_STATUTORY', 'Programme', 'By agreement of the partners',
     'No statute: the funders'' and partners'' own agreement', null);

create table partnership (
    id                   uuid    primary key,
    version              integer not null,
    slug                 text    not null constraint uq_partnership_slug unique,
    name                 text    not null,
    kind                 text    not null,
    regime               text    not null,
    tier                 text    not null,
    host_organisation_id uuid    constraint fk_partnership_host_organisation_id references organisation,
    parent_id            uuid    constraint fk_partnership_parent_id references partnership,
    valid_from           date    not null,
    valid_to             date,
    constraint fk_partnership_kind foreign key (kind, regime) references partnership_kind,
    constraint ck_partnership_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint ck_partnership_name check (length(name) between 1 and 200),
    constraint ck_partnership_parent_is_another check (parent_id <> id),
    constraint ck_partnership_dates check (valid_to is null or valid_to >= valid_from)
);

create index ix_partnership_kind_regime on partnership (kind, regime);
create index ix_partnership_host_organisation_id on partnership (host_organisation_id);
create index ix_partnership_parent_id on partnership (parent_id);

create table partnership_area (
    partnership_id uuid not null constraint fk_partnership_area_partnership_id references partnership,
    area_id        uuid not null constraint fk_partnership_area_area_id references area,
    primary key (partnership_id, area_id)
);

create index ix_partnership_area_area_id on partnership_area (area_id);
