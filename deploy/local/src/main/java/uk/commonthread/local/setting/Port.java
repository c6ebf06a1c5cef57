package uk.commonthread.local.setting;

/**
 * A port of the stack: where it is unless a setting moves it. No two end in the same three digits, so that stacks whose
 * offsets are different thousands never meet.
 */
public enum Port {
    GATEWAY(8443),
    GATEWAY_MANAGEMENT(9110),
    PARTNERS(8101),
    PARTNERS_MANAGEMENT(9111),
    ENGAGEMENT(8102),
    ENGAGEMENT_MANAGEMENT(9112),
    STRATEGY(8103),
    STRATEGY_MANAGEMENT(9113),
    KEYCLOAK(8180),
    KEYCLOAK_MANAGEMENT(9190),
    POSTGRES(5532),
    KAFKA(9192),
    KAFKA_CONTROLLER(9193),
    MAIL(8125),
    MAIL_PAGE(8126),
    FRONTEND(5173);

    private final int standard;

    Port(int standard) {
        this.standard = standard;
    }

    int standard() {
        return standard;
    }

    /** The environment variable that moves this one alone; CT_PORT_OFFSET moves all. */
    public String setting() {
        return "CT_" + name() + "_PORT";
    }
}
