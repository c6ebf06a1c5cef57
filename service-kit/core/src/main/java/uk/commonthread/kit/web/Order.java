package uk.commonthread.kit.web;

import java.util.Comparator;
import java.util.UUID;
import java.util.function.Function;

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

    /** The same order in memory, by the ids as they are written. */
    <T> Comparator<T> of(Function<T, String> id) {
        var oldestFirst = Comparator.comparing(id);
        return this == OLDEST ? oldestFirst : oldestFirst.reversed();
    }

    UUID start() {
        return start;
    }
}
