package uk.commonthread.engagement.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Finds what a receipt is for. */
@ApplicationScoped
public class Receipts {
    private final ResponseStore responses;

    Receipts(ResponseStore responses) {
        this.responses = responses;
    }

    /** The response that the code was given for; empty for a code that was never given, whatever was typed. */
    public Optional<Answered> find(String typed) {
        return ReceiptCodes.hash(typed)
                .flatMap(responses::byReceipt)
                .map(stored -> new Answered(stored.id(), stored.engagementId(), stored.receivedAt()));
    }

    /** A response, without what it says. */
    public record Answered(UUID responseId, UUID engagementId, Instant receivedAt) {}
}
