package uk.commonthread.local.part;

import java.util.Locale;

/** Where a part is in its life. */
public enum State {
    WAITING,
    PREPARING,
    STARTING,
    READY,
    STOPPED,
    FAILED;

    /** Neither running nor about to. */
    public boolean over() {
        return this == STOPPED || this == FAILED;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
