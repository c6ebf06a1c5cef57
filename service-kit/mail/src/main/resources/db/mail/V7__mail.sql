-- What people are told by mail. Where to, and in which words, is forgotten once it is sent or given up.

create table mail (
    id           uuid        primary key,
    -- Who it is for, by an id of the feature that writes: with the occasion it makes that nobody is told the same twice.
    recipient_id uuid        not null,
    occasion     text        not null,
    address      text,
    subject      text,
    body         text,
    ends_at      text,
    written_at   timestamptz not null,
    next_try_at  timestamptz,
    tries        int         not null default 0,
    sent_at      timestamptz,
    -- Why it could not be sent, without a word of what the mail server said: that names the address.
    failure      text,
    constraint uq_mail_recipient_id_occasion unique (recipient_id, occasion)
);

create index ix_mail_next_try_at on mail (next_try_at) where next_try_at is not null;
