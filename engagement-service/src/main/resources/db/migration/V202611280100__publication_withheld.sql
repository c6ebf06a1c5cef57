-- Of each table also whether the last publication withheld it: until now only those that were shown were kept.
update publication
set tables = (
    select jsonb_object_agg(question.key, (
        select coalesce(jsonb_object_agg(shown.key, shown.value || '{"withheld": false}'), '{}')
        from jsonb_each(question.value) shown))
    from jsonb_each(tables) question)
where tables <> '{}';
