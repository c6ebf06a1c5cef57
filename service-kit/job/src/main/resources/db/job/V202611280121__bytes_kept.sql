-- How much of what somebody asked for is kept.
create index ix_job_owner_file_bytes on job (owner) include (file_bytes) where file_bytes is not null;
