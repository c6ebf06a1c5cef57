-- An engagement belongs to one or several partnerships, of which the first leads; its themes belong where it does.
create table engagement_partnership (
    engagement_id  uuid    not null constraint fk_engagement_partnership_engagement_id references engagement,
    place          integer not null,
    partnership_id uuid    not null,
    primary key (engagement_id, place)
);

insert into engagement_partnership (engagement_id, place, partnership_id)
select id, 0, partnership_id from engagement;

create index ix_engagement_partnership_partnership_id on engagement_partnership (partnership_id, engagement_id);

-- With their indexes.
alter table engagement drop column partnership_id;
alter table theme drop column partnership_id;
