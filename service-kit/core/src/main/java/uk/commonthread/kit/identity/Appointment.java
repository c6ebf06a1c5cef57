package uk.commonthread.kit.identity;

import java.util.UUID;

/**
 * A function that a person holds in one body on the day of the question.
 *
 * @param bodyId where they hold it
 * @param function what it lets them do, as {@code ANALYST}
 */
public record Appointment(UUID id, UUID bodyId, String function) {}
