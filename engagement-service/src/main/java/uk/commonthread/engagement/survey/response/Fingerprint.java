package uk.commonthread.engagement.survey.response;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What is kept of something that must not be kept itself: enough to know it again, too little to tell it. */
final class Fingerprint {
    private final byte[] bytes;

    Fingerprint(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    static Fingerprint sha256(String text) {
        try {
            return new Fingerprint(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fingerprint that && MessageDigest.isEqual(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
