-- What followed an organisation, a partnership or an area that has ended: from when, and who says so.
alter table organisation_successor add column since date;
alter table organisation_successor add column source text;
update organisation_successor set source = 'declared', since = (
    select closed_on + 1 from organisation where id = organisation_id);
alter table organisation_successor alter column since set not null;
alter table organisation_successor alter column source set not null;

create table partnership_successor (
    partnership_id uuid not null constraint fk_partnership_successor_partnership_id references partnership,
    successor_id   uuid not null constraint fk_partnership_successor_successor_id references partnership,
    since          date not null,
    source         text not null,
    primary key (partnership_id, successor_id),
    constraint ck_partnership_successor_is_another check (partnership_id <> successor_id)
);

create index ix_partnership_successor_successor_id on partnership_successor (successor_id);

create table area_successor (
    area_id      uuid not null constraint fk_area_successor_area_id references area,
    successor_id uuid not null constraint fk_area_successor_successor_id references area,
    since        date not null,
    source       text not null,
    primary key (area_id, successor_id),
    constraint ck_area_successor_is_another check (area_id <> successor_id)
);

create index ix_area_successor_successor_id on area_successor (successor_id);
