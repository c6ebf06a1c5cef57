package uk.commonthread.engagement.engagement;

import java.time.Instant;

/**
 * A time when the end of an engagement was moved; it is public.
 *
 * @param at when it was moved
 * @param from until when people could have answered
 * @param to until when they can answer since then
 * @param reason why
 */
record Extension(Instant at, Instant from, Instant to, String reason) {}
