-- How many mails an address has got because somebody asked for it, since asked_at: a week of them, until its owner confirms.
alter table follower add column mails_asked int not null default 0;

create index ix_follower_address on follower (address);
