package uk.commonthread.engagement.replica.partnership;

/** The functions, as appointments name them, that mean something here. */
public final class Functions {
    public static final String SECRETARIAT = "SECRETARIAT";
    public static final String ENGAGEMENT_LEAD = "ENGAGEMENT_LEAD";
    public static final String ANALYST = "ANALYST";
    public static final String STRATEGY_LEAD = "STRATEGY_LEAD";

    private Functions() {}
}
