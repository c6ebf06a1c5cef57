package uk.commonthread.engagement.survey.response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import uk.commonthread.engagement.engagement.engagement.Engagements;

/**
 * Stores responses. This is the hot path: one statement, so one round trip, one transaction and one durable commit,
 * checks that the engagement is open and that people answer this version, and writes the response with its contributions.
 * No entity, no session.
 */
@ApplicationScoped
class ResponseStore {
    private static final String INSERT = """
            with accepted as (
                insert into response (engagement_id, id, survey_id, survey_version, received_at, receipt_hash,
                                      submission_key, submission_hash, format, answers)
                select e.id, cast(? as uuid), cast(? as uuid), cast(? as integer), cast(? as timestamptz),
                       cast(? as bytea), cast(? as bytea), cast(? as bytea), cast(? as smallint), cast(? as jsonb)
                from engagement e join survey s on s.engagement_id = e.id and s.id = ? and s.frozen_version = ?
                where e.id = ? and e.status <> 'DRAFT' and e.opens <= cast(? as date)
                  and (e.status <> 'CLOSED' and e.closes > cast(? as timestamptz)
                       or coalesce(e.closed_at, e.closes) >= e.closes
                          and e.closes > cast(? as timestamptz) and e.closes > cast(? as timestamptz))
                on conflict do nothing
                returning engagement_id, id, received_at
            ), said as (
                insert into contribution (engagement_id, id, response_id, question_id, text, received_at)
                select a.engagement_id, w.id, a.id, w.question_id, w.text, a.received_at
                from accepted a
                cross join unnest(cast(? as uuid[]), cast(? as uuid[]), cast(? as text[])) as w (id, question_id, text)
            )
            select 1 from accepted""";

    private final AgroalDataSource database;
    private final ObjectMapper json;

    ResponseStore(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A response that is to be stored. */
    record Row(
            UUID id,
            UUID engagementId,
            UUID surveyId,
            int surveyVersion,
            Instant receivedAt,
            Fingerprint receiptHash,
            @Nullable Submission submission,
            Accepted answers) {}

    /** What tells a submission that is sent again: fingerprints of its key and of its answers. */
    record Submission(Fingerprint key, Fingerprint hash) {}

    /** A response that is there. */
    record Stored(
            UUID id,
            UUID engagementId,
            Instant receivedAt,
            @Nullable Fingerprint submissionHash) {
        static Stored read(ResultSet row) throws SQLException {
            var hash = row.getBytes("submission_hash");
            return new Stored(
                    row.getObject("id", UUID.class),
                    row.getObject("engagement_id", UUID.class),
                    row.getObject("received_at", OffsetDateTime.class).toInstant(),
                    hash == null ? null : new Fingerprint(hash));
        }
    }

    static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    /**
     * False, and nothing stored, when the engagement is not open, or closed before the start or over an hour ago, people
     * answer another version, or the submission is there already.
     */
    boolean insert(Row row, @Nullable Instant start, LocalDate today) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(INSERT)) {
            var words = row.answers().words();
            var ids = new UUID[words.size()];
            var questions = new UUID[words.size()];
            var texts = new String[words.size()];
            for (int i = 0; i < texts.length; i++) {
                ids[i] = newId();
                questions[i] = words.get(i).questionId();
                texts[i] = words.get(i).text();
            }
            var submission = row.submission();
            set(
                    statement,
                    row.id(),
                    row.surveyId(),
                    row.surveyVersion(),
                    row.receivedAt().atOffset(ZoneOffset.UTC),
                    row.receiptHash(),
                    submission == null ? null : submission.key(),
                    submission == null ? null : submission.hash(),
                    KeptAnswers.FORMAT,
                    json.writeValueAsString(row.answers().values()),
                    row.surveyId(),
                    row.surveyVersion(),
                    row.engagementId(),
                    today,
                    row.receivedAt().atOffset(ZoneOffset.UTC),
                    start == null ? null : start.atOffset(ZoneOffset.UTC),
                    row.receivedAt().minus(Engagements.AFTER_THE_CLOSE).atOffset(ZoneOffset.UTC),
                    connection.createArrayOf("uuid", ids),
                    connection.createArrayOf("uuid", questions),
                    connection.createArrayOf("text", texts));
            try (var result = statement.executeQuery()) {
                return result.next();
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("Cannot store response " + row.id(), e);
        }
    }

    Optional<Stored> bySubmission(UUID engagementId, Fingerprint key) {
        return find("engagement_id = ? and submission_key = ?", engagementId, key);
    }

    Optional<Stored> byReceipt(Fingerprint hash) {
        return find("receipt_hash = ?", hash);
    }

    private Optional<Stored> find(String condition, Object... values) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select id, engagement_id, received_at, submission_hash from response where " + condition)) {
            set(query, values);
            try (var result = query.executeQuery()) {
                return result.next() ? Optional.of(Stored.read(result)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot look up a response", e);
        }
    }

    private static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Fingerprint fingerprint) {
                statement.setBytes(i + 1, fingerprint.bytes());
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
    }
}
