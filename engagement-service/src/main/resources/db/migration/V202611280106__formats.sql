-- Answers are the JSON values natural to their kinds, and say in which format they are. A question has the members of its
-- kind and no others. Nothing of the shapes before was released, so what is there is written anew.
alter table response add column format smallint not null default 1;

update response r
set answers = (
    select jsonb_object_agg(a.key, case q.kind
        when 'SCALE' then to_jsonb(cast(a.value ->> 0 as integer))
        when 'FREE_TEXT' then 'true'
        when 'MULTIPLE_CHOICE' then a.value
        else a.value -> 0 end)
    from jsonb_each(r.answers) a
    join (select v.survey_id, v.number, asked ->> 'id' as id, asked ->> 'kind' as kind
          from survey_version v cross join jsonb_array_elements(v.snapshot -> 'questions') asked) q
        on q.survey_id = r.survey_id and q.number = r.survey_version and q.id = a.key)
where answers <> '{}';

update survey_version
set snapshot = snapshot || jsonb_build_object('format', 1, 'questions', (
    select jsonb_agg(asked - case when asked -> 'options' = '[]' then 'options' else '' end
                           - case when asked -> 'scale' = 'null' then 'scale' else '' end
                           - case when asked -> 'maxLength' = 'null' then 'maxLength' else '' end order by nth)
    from jsonb_array_elements(snapshot -> 'questions') with ordinality q (asked, nth)));

update survey
set questions = (
    select jsonb_agg(asked - case when asked -> 'options' = '[]' then 'options' else '' end
                           - case when asked -> 'scale' = 'null' then 'scale' else '' end
                           - case when asked -> 'maxLength' = 'null' then 'maxLength' else '' end order by nth)
    from jsonb_array_elements(questions) with ordinality q (asked, nth))
where questions <> '[]';

update publication set shown = shown || '{"format": 1}';
