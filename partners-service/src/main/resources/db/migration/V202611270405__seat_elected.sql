-- Whether a seat is for people who were elected to public office. Where the seat's name said so already it is taken over;
-- everywhere else names stay with those who work there until the secretariat says otherwise.
alter table seat add column elected boolean not null default false;
update seat set elected = true where category ~* '\m(councillors?|elected)\M';
