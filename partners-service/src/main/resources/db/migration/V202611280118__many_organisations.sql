-- Organisations come by the thousand. What was new in the index for searches was written into it row by row, which took
-- longer than all else. It is kept aside now and written together; the most that a search has to read of it is 1 MB.
alter index ix_organisation_name_search set (fastupdate = on, gin_pending_list_limit = 1024);

-- The same rule, by a number of 64 bits in the place of two texts, which took several times as long to compare. Among ten
-- million identifiers two have the same number with a chance of one in some hundred thousand; the second would be refused.
alter table organisation_identifier
    drop constraint ex_organisation_identifier_at_once,
    add constraint ex_organisation_identifier_at_once
        exclude using gist (
            hashtextextended(scheme || ' ' || identifier, 0) with =,
            daterange(least(recorded_on, closed_on), closed_on, '[]') with &&);
