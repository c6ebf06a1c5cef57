-- What the public reads of a theme stays as it was published while its analysts go on writing. The public version
-- counts publications; it goes on from the version that others have heard of, which it must never fall behind.
alter table theme
    add column published_title       text,
    add column published_description text,
    add column published_parent_id   uuid,
    add column published_version     integer not null default 0;

update theme t
set published_title       = coalesce(p.title, t.title),
    published_description = coalesce(p.description, t.description),
    published_parent_id   = (select parent.id from theme parent
                             where parent.id = t.parent_id and parent.published_at is not null),
    published_version     = t.version
from theme o
left join lateral (
    select shown ->> 'title' as title, shown ->> 'description' as description
    from publication n
    cross join lateral jsonb_array_elements(n.shown -> 'themes') shown
    where n.engagement_id = o.engagement_id and shown ->> 'themeId' = cast(o.id as text)
    order by n.published_at desc, n.id desc limit 1
) p on true
where t.id = o.id and t.published_at is not null;

alter table theme add constraint ck_theme_published_words
    check ((published_at is null) = (published_title is null) and (published_at is null) = (published_description is null));
