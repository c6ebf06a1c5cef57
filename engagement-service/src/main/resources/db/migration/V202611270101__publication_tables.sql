-- Each table as the public saw it last, which decides what the next publication may show. True counts are kept no more:
-- what was published before is read as ever, and the next publication of it decides anew.
alter table publication add column tables jsonb not null default '{}';
alter table publication drop column counted;
