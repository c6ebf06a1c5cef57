-- A key's answer is read again by the id of what was made. Keys live for a day; those of before are forgotten now.
set local lock_timeout = '5s';
truncate idempotency_key;
alter table idempotency_key drop column response, add column made_id uuid;
