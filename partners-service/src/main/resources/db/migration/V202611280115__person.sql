-- Someone whom memberships and appointments refer to. All that is personal stands here and nowhere else.
create table person (
    id                 uuid    primary key,
    version            integer not null,
    name               text    not null,
    -- In small letters; those of ASCII alone, in which no two letters have one small one.
    mail               text    constraint uq_person_mail unique,
    -- That of their access tokens, once they have signed in.
    subject            uuid    constraint uq_person_subject unique,
    agreed_to_be_named boolean not null,
    created_by         uuid,
    folded             text collate "en-GB-x-icu" not null generated always as (folded(name)) stored,
    constraint ck_person_name check (length(name) between 1 and 200),
    constraint ck_person_mail check (length(mail) <= 254 and mail ~ '^[!-?\[-~]+@[a-z0-9.-]+$')
);

-- Searched often and changed seldom: without fastupdate no search has to read what changes left pending.
create index ix_person_name_search on person using gin (folded gin_trgm_ops) with (fastupdate = off);
create index ix_person_folded on person (folded, id);
create index ix_person_created_by on person (created_by);

-- Of appointments the subject is known: one person each, under the name of the latest.
insert into person (id, version, name, subject, agreed_to_be_named)
select uuidv7(), 0, btrim(regexp_replace(person_name, '\s+', ' ', 'g')), person_id, false
from (select distinct on (person_id) person_id, person_name from appointment order by person_id, id desc) as latest;

alter table appointment drop constraint ex_appointment_at_once;
drop index ix_appointment_person_id;
alter table appointment rename column person_id to subject;
alter table appointment add column person_id uuid;
update appointment set person_id = person.id from person where person.subject = appointment.subject;
alter table appointment alter column person_id set not null;
alter table appointment drop column subject;
alter table appointment drop column person_name;
alter table appointment add constraint fk_appointment_person_id foreign key (person_id) references person;
-- One person holds one function in one partnership at most once on any day.
alter table appointment add constraint ex_appointment_at_once
    exclude using gist (
        person_id with =,
        partnership_id with =,
        function with =,
        daterange(valid_from, valid_to + 1, '[)') with &&);
create index ix_appointment_person_id on appointment (person_id, id);

-- Of memberships only a name is known. It is one person where it is one name in one partnership for one organisation:
-- two records of one person can be seen to be one later, but one record of two people cannot be taken apart.
create temporary table known_member on commit drop as
select uuidv7() as person_id, partnership_id, on_behalf_of_organisation_id, lower(person_name) as name_key,
    (array_agg(person_name order by id desc))[1] as name
from membership
group by partnership_id, on_behalf_of_organisation_id, lower(person_name);

insert into person (id, version, name, agreed_to_be_named) select person_id, 0, name, false from known_member;

alter table membership drop constraint ex_membership_at_once;
alter table membership add column person_id uuid;
update membership set person_id = known.person_id
from known_member known
where known.partnership_id = membership.partnership_id
  and known.on_behalf_of_organisation_id = membership.on_behalf_of_organisation_id
  and known.name_key = lower(membership.person_name);
alter table membership alter column person_id set not null;
alter table membership drop column person_name;
alter table membership add constraint fk_membership_person_id foreign key (person_id) references person;
-- Nobody holds one seat for one organisation twice at once.
alter table membership add constraint ex_membership_at_once
    exclude using gist (
        seat_id with =,
        on_behalf_of_organisation_id with =,
        person_id with =,
        daterange(valid_from, valid_to, '[]') with &&);
create index ix_membership_person_id on membership (person_id, id);

-- Where a person has or had a membership or an appointment, or is to: whose secretariat may see them follows from it.
create view person_place as
select person_id, partnership_id, false as is_appointed from membership
union all
select person_id, partnership_id, true from appointment;
