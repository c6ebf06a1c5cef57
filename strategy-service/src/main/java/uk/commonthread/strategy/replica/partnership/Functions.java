package uk.commonthread.strategy.replica.partnership;

/** The functions of partners-service that mean something here. */
public final class Functions {

    /** Answers for a partnership's records. */
    public static final String SECRETARIAT = "SECRETARIAT";

    /** Writes a partnership's needs, priorities and strategies. */
    public static final String STRATEGY_LEAD = "STRATEGY_LEAD";

    private Functions() {}
}
