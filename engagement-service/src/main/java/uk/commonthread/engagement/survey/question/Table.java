package uk.commonthread.engagement.survey.question;

import java.util.List;

/** Counts in the form in which rules protect them: docs/adr/0040. Who passed a question over is not among the cells. */
public sealed interface Table {

    /** Nothing is published of the answers, not even that the question was asked. */
    record Unpublished() implements Table {}

    /** Everybody who answered is in one cell. All cells could be of somebody, and were settled before anybody answered. */
    record OneOf(List<Cell> cells) implements Table {}

    /** Everybody who answered is in at least one cell. */
    record Several(List<Cell> cells) implements Table {}

    /**
     * Everybody who answered is in one cell, and to name a cell would tell that somebody is in it.
     *
     * @param others what those cells are called together that are not named
     */
    record Named(List<Cell> cells, String others) implements Table {}

    /**
     * A possible answer.
     *
     * @param value as it is kept
     * @param people how many gave it, in truth
     */
    record Cell(String value, String label, int people) {}
}
