-- What people are given to read before they answer.
create table material (
    id            uuid primary key,
    version       int  not null,
    engagement_id uuid not null constraint fk_material_engagement_id references engagement,
    title         text not null,
    language      text not null,
    file_id       uuid not null unique constraint fk_material_file_id references stored_file
);

create index ix_material_engagement_id on material (engagement_id, id);
