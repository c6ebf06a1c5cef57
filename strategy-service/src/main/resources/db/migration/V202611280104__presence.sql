-- Who has the desk of a strategy open just now, for all replicas to see. Nothing is lost with it, so it is not logged.
create unlogged table presence (
    id uuid primary key,
    strategy_id uuid not null,
    person_id uuid not null,
    name text not null,
    seen_at timestamptz not null
);

create index presence_of_strategy on presence (strategy_id);
create index presence_seen on presence (seen_at);
