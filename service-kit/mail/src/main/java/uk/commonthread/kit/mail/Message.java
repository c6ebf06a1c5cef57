package uk.commonthread.kit.mail;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person is told.
 *
 * @param recipientId of the person or the wish to be told, never made of the address
 * @param occasion what it is about; together with the recipient it is told once
 * @param body plain text
 * @param endsAt where a POST of the mail program ends this kind of mail (RFC 8058); null for what was asked for just now
 */
public record Message(
        UUID recipientId,
        String occasion,
        String address,
        String subject,
        String body,
        @Nullable URI endsAt) {

    /** Says nothing of the person: a record that is logged by mistake must not. */
    @Override
    public String toString() {
        return "Message[" + occasion + " for " + recipientId + "]";
    }
}
