package uk.commonthread.kit.web;

import java.util.UUID;

/** Where a list begins. Ids are UUIDv7, so their order is that of creation; a page goes on behind the one before. */
public enum Order {
    OLDEST("id > :after", "id", new UUID(0, 0)),
    NEWEST("id < :after", "id desc", new UUID(-1, -1));

    private final String behind;
    private final String by;
    private final UUID start;

    Order(String behind, String by, UUID start) {
        this.behind = behind;
        this.by = by;
        this.start = start;
    }

    /** The condition, in HQL, under which an entity lies behind {@code :after}. */
    public String behind() {
        return behind;
    }

    /** What to order by, in HQL. */
    public String by() {
        return by;
    }

    UUID start() {
        return start;
    }
}
