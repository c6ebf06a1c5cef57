package uk.commonthread.kit.problem;

/**
 * One wrong field of a request.
 *
 * @param field its path in the body, as {@code identifiers[0].identifier}
 * @param message what to do about it; never the refused value, which may be personal
 */
public record FieldError(String field, String message) {}
