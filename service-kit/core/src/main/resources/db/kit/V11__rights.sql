-- The service's own role reads and writes rows: default privileges of the role that migrates give it that of every table, of
-- those that come too. Of these it may do less, and of the migrations it knows nothing.
do $$
begin
    if current_user = '${service-role}' then
        raise exception 'Whoever migrates is another role than the service''s own, %', current_user;
    end if;
end $$;

revoke update, delete, truncate on audit_entry, audit_entry_body, audit_chain from "${service-role}";
revoke insert, delete, truncate on audit_head from "${service-role}";
revoke all on "${flyway:table}" from "${service-role}";
