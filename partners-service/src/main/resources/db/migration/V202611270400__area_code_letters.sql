-- The register has codes for the Crown dependencies (L and M) and trial ones (J) too.
alter table area drop constraint ck_area_gss_code;
alter table area add constraint ck_area_gss_code check (scheme <> 'GSS' or code ~ '^[EJKLMNSW][0-9]{8}$');
