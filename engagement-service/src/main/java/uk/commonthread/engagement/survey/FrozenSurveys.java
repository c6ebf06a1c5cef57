package uk.commonthread.engagement.survey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.agroal.api.AgroalDataSource;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Frozen surveys, kept in memory as objects and as the bytes that readers get. They never change, so every replica may
 * keep them for as long as it has room; drafts are never kept.
 */
@ApplicationScoped
public class FrozenSurveys {
    // Some 10 KB each: a few megabytes for more surveys than are ever open at once.
    private static final int KEPT = 500;

    private final Cache<UUID, Kept> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final AgroalDataSource database;
    private final ObjectMapper json;

    FrozenSurveys(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A frozen survey, and what {@code GET} answers for it: written once, and sent as it is. */
    record Kept(FrozenSurvey survey, Buffer body, int version) {}

    /** The version that people answer; empty for a draft, or where there is no such survey. */
    public Optional<FrozenSurvey> find(UUID surveyId) {
        return Optional.ofNullable(kept(surveyId)).map(Kept::survey);
    }

    /** What the engagement's respondents were asked; empty until it opens. */
    public Optional<FrozenSurvey> ofEngagement(UUID engagementId) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select id from survey where engagement_id = ?")) {
            query.setObject(1, engagementId);
            try (var result = query.executeQuery()) {
                return result.next() ? find(result.getObject(1, UUID.class)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the survey of engagement " + engagementId, e);
        }
    }

    @Nullable
    Kept kept(UUID surveyId) {
        return kept.get(surveyId, this::read);
    }

    private @Nullable Kept read(UUID surveyId) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select s.version, v.snapshot from survey s
                        join survey_version v on v.survey_id = s.id and v.number = s.frozen_version
                        where s.id = ?""")) {
            query.setObject(1, surveyId);
            try (var result = query.executeQuery()) {
                if (!result.next()) {
                    return null;
                }
                var version = result.getInt(1);
                var survey = json.readValue(result.getString(2), FrozenSurvey.class);
                return new Kept(survey, Buffer.buffer(json.writeValueAsBytes(view(survey, version))), version);
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("Cannot read frozen survey " + surveyId, e);
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
