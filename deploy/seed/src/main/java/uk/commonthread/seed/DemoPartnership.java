package uk.commonthread.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One partnership and what happened in it. Organisations, themes, needs and priorities have keys by which the file refers
 * to them; the API gives them their ids.
 *
 * @param host the key of the organisation whose legal identity it uses
 * @param visitors an engagement that stays open, for whoever tries the demonstration; one partnership has it
 */
record DemoPartnership(
        String slug,
        String name,
        String kind,
        String regime,
        String tier,
        @Nullable String host,
        LocalDate from,
        JsonNode introduction,
        List<Area> areas,
        List<Organisation> organisations,
        List<Seat> seats,
        List<Appointment> appointments,
        Engagement engagement,
        @Nullable Invitation visitors,
        List<Need> needs,
        List<Priority> priorities,
        Strategy strategy) {

    record Area(
            String scheme,
            String code,
            String name,
            @Nullable String kind,
            String vintage,
            LocalDate from) {}

    /**
     * @param invented one that does not exist: its name says so, and its identifiers are valid in form only
     * @param from since when it has its role; the partnership's first day where it is left out
     */
    record Organisation(
            String key,
            String name,
            String role,
            List<Identifier> identifiers,
            boolean invented,
            @Nullable LocalDate from) {}

    record Identifier(String scheme, String identifier) {}

    record Seat(
            String category,
            String votingRight,
            boolean elected,
            int min,
            int max,
            @Nullable String area,
            @Nullable String requiredByRule,
            List<Holder> holders) {}

    /** Somebody invented who holds a seat on behalf of an organisation. */
    record Holder(String name, String organisation, String role, LocalDate from) {}

    /** What one of the demo people may do there. */
    record Appointment(UUID subject, String personName, String mail, String function, LocalDate from) {}

    /** @param with what other partnerships, loaded before, are called that ask together with this one */
    record Engagement(
            String kind,
            @Nullable List<String> with,
            String title,
            String purpose,
            String audience,
            String closeReason,
            int responses,
            List<String> districts,
            List<Theme> themes) {}

    record Invitation(
            String title,
            String purpose,
            String audience,
            @Nullable Material material) {}

    /** @param file of the folder {@code demo} */
    record Material(String title, String language, String file) {}

    /** @param said what invented people wrote that is about it */
    record Theme(String key, String title, String description, List<String> said) {}

    record Need(String key, String statement, String evidence, String source, List<ThemeCause> themes) {}

    record ThemeCause(String theme, String because) {}

    record Priority(String key, String statement, String whyTogether, List<NeedCause> needs, List<ThemeCause> themes) {}

    record NeedCause(String need, String because) {}

    record Strategy(String title, String kind, LocalDate periodFrom, LocalDate periodTo, List<Section> sections) {}

    /** @param text rich text, whose citations name priorities by their keys */
    record Section(String title, JsonNode text, List<String> priorities) {}
}
