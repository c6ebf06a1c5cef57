package uk.commonthread.kit.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One random salt for each person and record of which digests are kept, for as long as nobody has it forgotten. */
@Singleton
class Salts {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The value with digests in the place of what is personal. */
    JsonNode digested(Connection connection, JsonNode value) throws SQLException {
        return switch (value) {
            case POJONode personal
            when personal.getPojo() instanceof Members.Digested(var subject, var told) ->
                JsonNodeFactory.instance
                        .objectNode()
                        .put(Members.DIGEST, digest(salt(connection, subject), told.toString()));
            case ObjectNode object -> {
                var copy = JsonNodeFactory.instance.objectNode();
                for (var member : object.properties()) {
                    copy.set(member.getKey(), digested(connection, member.getValue()));
                }
                yield copy;
            }
            case ArrayNode array -> {
                var copy = JsonNodeFactory.instance.arrayNode();
                for (var each : array) {
                    copy.add(digested(connection, each));
                }
                yield copy;
            }
            default -> value;
        };
    }

    void delete(Connection connection, UUID subject) throws SQLException {
        try (var statement = connection.prepareStatement("delete from audit_salt where subject_id = ?")) {
            statement.setObject(1, subject);
            statement.executeUpdate();
        }
    }

    private static byte[] salt(Connection connection, UUID subject) throws SQLException {
        var fresh = new byte[BYTES];
        RANDOM.nextBytes(fresh);
        try (var insert = connection.prepareStatement(
                        "insert into audit_salt (subject_id, salt) values (?, ?) on conflict do nothing");
                var read = connection.prepareStatement("select salt from audit_salt where subject_id = ?")) {
            insert.setObject(1, subject);
            insert.setBytes(2, fresh);
            insert.executeUpdate();
            read.setObject(1, subject);
            try (var row = read.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }

    private static String digest(byte[] salt, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
