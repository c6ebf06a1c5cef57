-- With more than this waiting beside the index, the planner would rather read all names.
alter index ix_organisation_name_search set (gin_pending_list_limit = 64);
