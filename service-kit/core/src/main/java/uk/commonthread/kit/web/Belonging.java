package uk.commonthread.kit.web;

/** To which bodies a row belongs, as HQL asks it. */
public final class Belonging {
    private final String condition;

    private Belonging(String condition) {
        this.condition = condition;
    }

    /** To one, which an attribute of the row says. */
    public static Belonging by(String attribute) {
        return new Belonging(attribute + " %s");
    }

    /**
     * To one or several: the rows of another entity say so, one a body.
     *
     * @param attribute of the row, as {@code id}
     * @param entity that has a row for each of its bodies
     * @param of the attribute of that entity which is the same
     * @param body the attribute of that entity which says the body
     */
    public static Belonging by(String attribute, String entity, String of, String body) {
        return new Belonging(attribute + " in (select b." + of + " from " + entity + " b where b." + body + " %s)");
    }

    String to(String bodies) {
        return condition.formatted(bodies);
    }
}
