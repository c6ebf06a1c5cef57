package uk.commonthread.partners;

/** The functions, as appointments name them, that mean something here: others' are for other services to ask for. */
public final class Functions {
    public static final String SECRETARIAT = "SECRETARIAT";

    private Functions() {}
}
