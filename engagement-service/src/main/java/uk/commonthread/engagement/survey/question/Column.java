package uk.commonthread.engagement.survey.question;

import java.util.List;

/**
 * A column of an export, and its lines in the codebook.
 *
 * @param name of letters, digits and underscores
 * @param title what was asked
 * @param codes what each value means; empty where values speak for themselves
 */
public record Column(String name, String title, List<Code> codes) {

    /**
     * A line of the codebook.
     *
     * @param value as it stands in a cell
     */
    public record Code(String value, String meaning) {}
}
