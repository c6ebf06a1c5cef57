-- How many contributions are coded to a theme: kept with each decision, since every look at a list of themes asks.
create table theme_codings (
    theme_id uuid    primary key constraint fk_theme_codings_theme_id references theme,
    accepted integer not null constraint ck_theme_codings_accepted check (accepted >= 0)
);

insert into theme_codings (theme_id, accepted)
select theme_id, count(*) from coding where state = 'ACCEPTED' group by theme_id;
