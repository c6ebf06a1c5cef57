package uk.commonthread.engagement.survey.survey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.agroal.api.AgroalDataSource;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.format.Format;

/**
 * Frozen surveys, kept in memory as objects and as the bytes that readers get. A version never changes, so every replica
 * may keep it for as long as it has room; which version people answer may change, and is asked again after a moment.
 * Drafts are never kept.
 */
@ApplicationScoped
public class FrozenSurveys {
    // Some 10 KB each: a few megabytes for more surveys than are ever open at once.
    private static final int KEPT = 500;
    // Keeps a crowd of readers away from the database; who answers is held against the database's own word.
    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final Cache<Version, FrozenSurvey> versions =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final Cache<Current, Buffer> bodies =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final Cache<UUID, Current> current =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(MOMENT).build();
    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final Format<FrozenSurvey> format;

    FrozenSurveys(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
        this.format = format(json);
    }

    /** How they are stored. */
    public static Format<FrozenSurvey> format(ObjectMapper json) {
        return Format.first(FrozenSurvey.class, json);
    }

    private record Version(UUID surveyId, int number) {}

    /** The version that people answer now, and the survey's own version, which its ETag tells. */
    private record Current(Version frozen, int survey) {}

    /** What {@code GET} answers for a frozen survey: written once, and sent as it is. */
    record Body(Buffer bytes, int version) {}

    /** A version as people were shown it, also one that others have followed; empty where there is none. */
    public Optional<FrozenSurvey> find(UUID surveyId, int number) {
        return Optional.ofNullable(versions.get(new Version(surveyId, number), this::read));
    }

    /** The number of the version that people answer now; empty for a draft, or where there is no such survey. */
    public OptionalInt currentNumber(UUID surveyId) {
        var now = readCurrent("id", surveyId);
        return now == null ? OptionalInt.empty() : OptionalInt.of(now.frozen().number());
    }

    /** What the engagement's respondents are asked; empty until it opens. */
    public Optional<FrozenSurvey> ofEngagement(UUID engagementId) {
        return Optional.ofNullable(readCurrent("engagement_id", engagementId))
                .flatMap(now -> find(now.frozen().surveyId(), now.frozen().number()));
    }

    /** What people are asked now, as it is sent; null for a draft, or where there is no such survey. */
    @Nullable
    Body body(UUID surveyId) {
        var now = current.get(surveyId, id -> readCurrent("id", id));
        return now == null ? null : new Body(bodies.get(now, this::write), now.survey());
    }

    private @Nullable Current readCurrent(String column, UUID id) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select id, frozen_version, version from survey where " + column
                        + " = ? and frozen_version is not null")) {
            query.setObject(1, id);
            try (var result = query.executeQuery()) {
                return result.next()
                        ? new Current(new Version(result.getObject(1, UUID.class), result.getInt(2)), result.getInt(3))
                        : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read which version is answered, for " + column + " " + id, e);
        }
    }

    private @Nullable FrozenSurvey read(Version version) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select snapshot from survey_version where survey_id = ? and number = ?")) {
            query.setObject(1, version.surveyId());
            query.setInt(2, version.number());
            try (var result = query.executeQuery()) {
                return result.next() ? format.read(result.getString(1)) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read frozen survey " + version, e);
        }
    }

    /** As it is stored. */
    String snapshot(FrozenSurvey survey) {
        return format.write(survey);
    }

    private Buffer write(Current now) {
        var survey = find(now.frozen().surveyId(), now.frozen().number()).orElseThrow();
        try {
            return Buffer.buffer(json.writeValueAsBytes(view(survey, now.survey())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write frozen survey " + now.frozen(), e);
        }
    }

    private static SurveyView view(FrozenSurvey survey, int version) {
        return new SurveyView(
                survey.surveyId(),
                version,
                survey.engagementId(),
                survey.title(),
                survey.introduction(),
                SurveyStatus.FROZEN,
                survey.number(),
                List.copyOf(survey.questions()));
    }
}
