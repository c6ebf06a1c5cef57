-- A strategy belongs to one or several partnerships, of which the first leads.
create table strategy_partnership (
    strategy_id    uuid    not null constraint fk_strategy_partnership_strategy_id references strategy,
    place          integer not null,
    partnership_id uuid    not null,
    primary key (strategy_id, place)
);

insert into strategy_partnership (strategy_id, place, partnership_id)
select id, 0, partnership_id from strategy;

create index ix_strategy_partnership_partnership_id on strategy_partnership (partnership_id, strategy_id);

-- So do engagements, and a theme belongs where its engagement does.
create table theme_replica_partnership (
    partnership_id uuid not null,
    theme_id       uuid not null constraint fk_theme_replica_partnership_theme_id references theme_replica,
    primary key (partnership_id, theme_id)
);

insert into theme_replica_partnership (partnership_id, theme_id)
select partnership_id, id from theme_replica;

create index ix_theme_replica_partnership_theme_id on theme_replica_partnership (theme_id);

-- With their indexes.
alter table strategy drop column partnership_id;
alter table theme_replica drop column partnership_id;
alter table engagement_replica drop column partnership_id;
