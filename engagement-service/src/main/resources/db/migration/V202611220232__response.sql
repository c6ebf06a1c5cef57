-- The hot path: append-only, and every key begins with the engagement, so that both tables can be partitioned by it.
-- There are no foreign keys upwards: each insert would lock the one engagement row that all respondents share. The
-- insert itself reads the engagement, and engagements are never deleted.

create table response (
    engagement_id   uuid        not null,
    id              uuid        not null,
    survey_id       uuid        not null,
    survey_version  integer     not null,
    received_at     timestamptz not null,
    receipt_hash    bytea       not null,
    -- SHA-256 of the sender's Idempotency-Key and of the answers that came with it.
    submission_key  bytea,
    submission_hash bytea,
    -- {question id: [option ids | scale value | postcode district]}; free text is in contribution and nowhere else.
    answers         jsonb       not null,
    primary key (engagement_id, id)
);

create unique index ix_response_submission_key on response (engagement_id, submission_key)
    where submission_key is not null;
create index ix_response_receipt_hash on response (receipt_hash);

create table contribution (
    engagement_id uuid        not null,
    id            uuid        not null,
    response_id   uuid        not null,
    question_id   uuid        not null,
    text          text        not null,
    received_at   timestamptz not null,
    primary key (engagement_id, id)
);

create index ix_contribution_id on contribution (id);
create index ix_contribution_response_id on contribution (engagement_id, response_id);
