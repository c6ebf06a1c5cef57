package uk.commonthread.engagement.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes and reads receipt codes. A code is derived from its response's id with a secret key (HMAC-SHA-256), so that a
 * submission that is sent again gets the same code although only its SHA-256 is stored: neither the database alone nor
 * the key alone gives a code away. 16 characters of 27 carry 76 bits, out of reach of guessing.
 *
 * <p>Codes are for people to write down and type: no character looks like another (0 O, 1 I L, 2 Z, 5 S, 8 B, U V).
 * What is typed may be in any case, with any spaces and dashes, and with B, S and Z for 8, 5 and 2.
 */
@ApplicationScoped
class ReceiptCodes {
    private static final String ALPHABET = "23456789ACDEFGHJKMNPQRTVWXY";
    private static final BigInteger RADIX = BigInteger.valueOf(ALPHABET.length());
    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    private final SecretKeySpec key;

    ReceiptCodes(ReceiptConfig config) {
        key = new SecretKeySpec(config.secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** The code of a response, in groups of four. */
    String of(UUID responseId) {
        // 256 bits over 27^16: no code is measurably likelier than another.
        var rest = new BigInteger(1, seal("receipt:" + responseId).bytes());
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            var step = rest.divideAndRemainder(RADIX);
            code.append(ALPHABET.charAt(step[1].intValue()));
            rest = step[0];
        }
        return code.toString();
    }

    /** What is stored of a code, and looked up; empty for what cannot be a code. */
    static Optional<Fingerprint> hash(String typed) {
        var code = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "")
                .replace('B', '8')
                .replace('S', '5')
                .replace('Z', '2');
        if (code.length() != LENGTH || code.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            return Optional.empty();
        }
        return Optional.of(Fingerprint.sha256(code));
    }

    /** A fingerprint that tells nothing to who lacks the key, even of short texts. */
    Fingerprint seal(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return new Fingerprint(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
