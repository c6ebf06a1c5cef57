-- What the law of a regime demands, and from when to when. Data, not code: rows come by the migrations of the service that
-- checks them, and a rule that is repealed gets a last day.
create table rule (
    code       text not null,
    regime     text not null,
    kind       text not null,
    title      text not null,
    source     text not null,
    check_name text not null,
    params     jsonb not null default '{}',
    valid_from date not null,
    valid_to   date,
    primary key (code, valid_from),
    constraint ck_rule_codes check (code ~ '^[A-Z0-9_]+$' and regime ~ '^[A-Z0-9_]+$' and check_name ~ '^[A-Z0-9_]+$'),
    constraint ck_rule_kind check (kind in ('GATE', 'EVIDENCE', 'DEADLINE')),
    constraint ck_rule_dates check (valid_to is null or valid_to >= valid_from)
);

create index ix_rule_regime on rule (regime, code);
