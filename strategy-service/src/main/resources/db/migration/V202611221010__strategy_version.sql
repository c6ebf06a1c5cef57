create table strategy_version (
    id           uuid        primary key,
    strategy_id  uuid        not null,
    number       integer     not null,
    content      text        not null,
    hash         text        not null,
    trace        text        not null,
    frozen_by    uuid        not null,
    frozen_at    timestamptz not null,
    published_at timestamptz,
    constraint fk_strategy_version_strategy_id foreign key (strategy_id) references strategy (id),
    constraint uq_strategy_version_number unique (strategy_id, number),
    constraint ck_strategy_version_number check (number >= 1),
    constraint ck_strategy_version_hash check (hash ~ '^[0-9a-f]{64}$')
);

-- People vote on a version's hash, so not even a mistake in the service may alter one.
create function refuse_change_of_frozen_version() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.published_at is null and new.published_at is not null
       and (new.id, new.strategy_id, new.number, new.content, new.hash, new.trace, new.frozen_by, new.frozen_at)
           is not distinct from
           (old.id, old.strategy_id, old.number, old.content, old.hash, old.trace, old.frozen_by, old.frozen_at) then
        return new;
    end if;
    raise exception 'Version % of strategy % is frozen', old.number, old.strategy_id;
end $$;

create trigger tr_strategy_version_frozen before update or delete on strategy_version
    for each row execute function refuse_change_of_frozen_version();

-- How often each theme's uptake was told: the version of its state event.
create table theme_uptake (
    theme_id uuid    primary key,
    version  integer not null
);
