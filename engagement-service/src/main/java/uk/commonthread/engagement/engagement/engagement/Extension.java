package uk.commonthread.engagement.engagement.engagement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time when the end of an engagement was moved; it is public.
 *
 * @param at when it was moved
 * @param from until when people could have answered
 * @param to until when they can answer since then
 * @param decisionFrom the day by which it was to be decided, where that was moved with it
 * @param decisionTo the day by which it is decided since then, where that was moved with it
 * @param reason why
 */
record Extension(
        Instant at,
        Instant from,
        Instant to,
        @Nullable LocalDate decisionFrom,
        @Nullable LocalDate decisionTo,
        String reason) {}
