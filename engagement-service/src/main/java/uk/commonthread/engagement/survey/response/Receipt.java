package uk.commonthread.engagement.survey.response;

import java.time.Instant;
import java.util.UUID;

/**
 * What a person keeps: whoever has the code can see what became of the answers, without an account. Only its hash is
 * stored.
 *
 * @param receiptCode for people to write down, as {@code 7KQM-4TXA-9WDP-3HJC}
 */
record Receipt(String receiptCode, Instant receivedAt, UUID engagementId) {

    /** Without the code, which lets its bearer in. */
    @Override
    public String toString() {
        return "Receipt[engagementId=" + engagementId + "]";
    }
}
