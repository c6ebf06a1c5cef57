-- The end is an instant: a closing day of before ends with that day in London. Coming is what was opened before its
-- first day. Each time that the end was moved stays with the engagement, in public.
drop index ix_engagement_closes;
alter table engagement drop constraint ck_engagement_dates;
alter table engagement drop constraint ck_engagement_status;

alter table engagement
    alter column closes type timestamptz using (closes + 1)::timestamp at time zone 'Europe/London',
    add column extensions jsonb not null default '[]';

update engagement set status = 'COMING', version = version + 1
where status = 'OPEN' and opens > (now() at time zone 'Europe/London')::date;

alter table engagement
    add constraint ck_engagement_status check (status in ('DRAFT', 'COMING', 'OPEN', 'CLOSED')),
    add constraint ck_engagement_dates check (closes > opens::timestamp at time zone 'Europe/London');

create index ix_engagement_closes on engagement (closes) where status in ('COMING', 'OPEN');
create index ix_engagement_opens on engagement (opens) where status = 'COMING';
