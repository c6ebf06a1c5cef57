package uk.commonthread.engagement.result.publication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is public of an engagement's answers, as it was on that day.
 *
 * @param id null in a preview, like {@code publishedAt}
 * @param threshold counts below this, 0 among them, are suppressed; the others are rounded to a multiple of 5
 * @param responses how many people answered
 */
@Schema(name = "Publication")
record PublicationView(
        @Nullable UUID id,
        UUID engagementId,
        String engagementTitle,
        @Nullable Instant publishedAt,
        int threshold,
        Figure responses,
        List<PublishedTheme> themes,
        List<PublishedQuestion> questions) {

    boolean hasTables() {
        return questions.stream().anyMatch(question -> !question.options().isEmpty());
    }

    /** A theme in the words of that day, and how many people spoke of it. */
    @Schema(name = "PublishedTheme")
    record PublishedTheme(UUID themeId, String title, String description, Figure contributions) {}

    /**
     * A question, and how it was answered. What people said in their own words is in the themes.
     *
     * @param kind how it was answered
     * @param options none until nobody can answer any more
     */
    @Schema(name = "PublishedQuestion")
    record PublishedQuestion(UUID questionId, String text, String kind, List<PublishedOption> options) {}

    /** A possible answer, and how many people gave it. */
    @Schema(name = "PublishedOption")
    record PublishedOption(String label, Figure responses) {}
}
