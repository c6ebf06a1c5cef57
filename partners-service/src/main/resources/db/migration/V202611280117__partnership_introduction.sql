-- What a partnership says of itself: rich text, and its words beside it to search in.
alter table partnership add column introduction text;
alter table partnership add column introduction_plain_text text;
