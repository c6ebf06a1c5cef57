package uk.commonthread.kit.web;

/**
 * To which bodies a row belongs, where they may be several: the rows of another entity say so, one a body.
 *
 * @param attribute of the row, as {@code id}
 * @param entity that has a row for each of its bodies
 * @param of the attribute of that entity which is the same
 * @param body the attribute of that entity which says the body
 */
public record Belonging(String attribute, String entity, String of, String body) {

    /** In HQL. */
    String to(String bodies) {
        return "%s in (select b.%s from %s b where b.%s %s)".formatted(attribute, of, entity, body, bodies);
    }
}
