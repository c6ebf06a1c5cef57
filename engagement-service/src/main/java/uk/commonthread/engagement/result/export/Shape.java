package uk.commonthread.engagement.result.export;

/** How answers are laid out in a table. */
public enum Shape {
    /** A row for each response, with a column for each question. */
    WIDE,
    /** A row for each answer. */
    TIDY
}
