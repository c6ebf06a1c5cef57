package uk.commonthread.engagement.result.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.commonthread.engagement.engagement.engagement.Engagements;
import uk.commonthread.engagement.replica.partnership.Functions;
import uk.commonthread.engagement.survey.question.Column;
import uk.commonthread.engagement.survey.response.KeptAnswers;
import uk.commonthread.engagement.survey.survey.FrozenSurvey;
import uk.commonthread.engagement.survey.survey.FrozenSurveys;
import uk.commonthread.kit.export.Export;
import uk.commonthread.kit.export.ExportFormat;
import uk.commonthread.kit.export.ExportKind;
import uk.commonthread.kit.export.Rows;
import uk.commonthread.kit.export.Table;
import uk.commonthread.kit.format.Format;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.job.JobFailedException;
import uk.commonthread.kit.job.Params;

/** An engagement's responses as a file, a codebook beside them, for the analysts of its partnership. */
@Singleton
class ResponseExports extends ExportKind {
    static final String NAME = "responses-export";

    private static final int STEP = 500;
    private static final UUID FIRST = new UUID(0, 0);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String RESPONSES = "responses";
    private static final List<List<String>> ABOUT = List.of(
            List.of("response", "Which response it is", "", ""),
            List.of("received_on", "The day on which it came, in London", "", ""),
            List.of("survey_version", "The version of the survey that it answers", "", ""));
    private static final int LONGEST_TITLE = 60;
    private static final Table CODEBOOK = new Table("codebook", List.of("variable", "question", "value", "meaning"));

    private final Session session;
    private final FrozenSurveys surveys;
    private final Engagements engagements;
    private final Format<KeptAnswers> answers;

    ResponseExports(Session session, FrozenSurveys surveys, Engagements engagements, ObjectMapper json) {
        super(json);
        this.session = session;
        this.surveys = surveys;
        this.engagements = engagements;
        this.answers = KeptAnswers.format(json);
    }

    record Asked(UUID engagementId, ExportFormat format, Shape shape, LocalDate on) {}

    private record Response(UUID id, int version, LocalDate receivedOn, Map<UUID, JsonNode> answers) {
        /** Without the answers: a record that finds its way into a log must not take them there. */
        @Override
        public String toString() {
            return "Response[id=" + id + "]";
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    /** What people wrote is for who analyses it today. */
    @Override
    public boolean mayHave(Caller owner, Params params) {
        return engagements
                .findVisible(params.as(Asked.class).engagementId())
                .filter(engagement -> owner.holds(Functions.ANALYST, engagement.partnershipIds()))
                .isPresent();
    }

    @Override
    protected Export export(Params params) {
        var asked = params.as(Asked.class);
        var variables = new Variables(versions(asked.engagementId()));
        var title = engagements.require(asked.engagementId()).title();
        return new Export() {
            @Override
            public ExportFormat format() {
                return asked.format();
            }

            @Override
            public String fileName() {
                return Stream.of(
                                "responses",
                                plain(title),
                                asked.shape().name().toLowerCase(Locale.ROOT),
                                asked.on().toString())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("-"));
            }

            @Override
            public List<Table> tables() {
                var columns = asked.shape() == Shape.TIDY
                        ? Stream.of("variable", "question", "value", "meaning")
                        : variables.columns().stream().map(Column::name);
                return List.of(
                        new Table(
                                RESPONSES,
                                Stream.concat(ABOUT.stream().map(List::getFirst), columns)
                                        .toList()),
                        CODEBOOK);
            }

            @Override
            public Rows rows(Table table, @Nullable String after) {
                return table.name().equals(RESPONSES)
                        ? responses(asked, variables, after == null ? FIRST : UUID.fromString(after))
                        : new Rows(codebook(variables.columns()), 0, null);
            }

            @Override
            public long total() {
                return count(asked.engagementId());
            }
        };
    }

    /** As every file system takes it: two engagements' files must not have one name. */
    private static String plain(String title) {
        var ascii = Normalizer.normalize(title, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        return ascii.substring(0, Math.min(LONGEST_TITLE, ascii.length())).replaceAll("^-|-$", "");
    }

    private Rows responses(Asked asked, Variables variables, UUID after) {
        var responses = read(asked.engagementId(), after);
        return new Rows(
                responses.stream()
                        .flatMap(response -> {
                            var cells = variables.cells(response.version(), response.answers());
                            return asked.shape() == Shape.TIDY
                                    ? tidy(response, variables.columns(), cells)
                                    : Stream.of(row(response, cells));
                        })
                        .toList(),
                responses.size(),
                responses.size() < STEP ? null : responses.getLast().id().toString());
    }

    private static Stream<List<Object>> tidy(Response response, List<Column> columns, List<String> cells) {
        return IntStream.range(0, columns.size())
                .filter(i -> !cells.get(i).isEmpty())
                .mapToObj(i -> row(
                        response,
                        List.of(
                                columns.get(i).name(),
                                columns.get(i).title(),
                                cells.get(i),
                                meaning(columns.get(i), cells.get(i)))));
    }

    private static List<Object> row(Response response, List<String> cells) {
        var row = new ArrayList<Object>(List.of(response.id().toString(), response.receivedOn(), response.version()));
        row.addAll(cells);
        return row;
    }

    private static String meaning(Column column, String value) {
        return column.codes().stream()
                .filter(code -> code.value().equals(value))
                .map(Column.Code::meaning)
                .findFirst()
                .orElse("");
    }

    private static List<List<String>> codebook(List<Column> columns) {
        var asked = columns.stream()
                .flatMap(column -> column.codes().isEmpty()
                        ? Stream.of(List.of(column.name(), column.title(), "", ""))
                        : column.codes().stream()
                                .map(code -> List.of(column.name(), column.title(), code.value(), code.meaning())));
        return Stream.concat(ABOUT.stream(), asked).toList();
    }

    /** The latest first. */
    private List<FrozenSurvey> versions(UUID engagementId) {
        var latest = surveys.ofEngagement(engagementId).orElseThrow(() -> new JobFailedException("nothing-asked"));
        return IntStream.iterate(latest.number(), number -> number > 0, number -> number - 1)
                .mapToObj(number -> surveys.find(latest.surveyId(), number))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Response> read(UUID engagementId, UUID after) {
        var rows = session.createNativeQuery("""
                        select id, survey_version, received_at, format, cast(answers as text) as answers from response
                        where engagement_id = :engagementId and id > :after order by id""", Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("survey_version", Integer.class)
                .addScalar("received_at", Instant.class)
                .addScalar("format", Integer.class)
                .addScalar("answers", String.class)
                .setParameter("engagementId", engagementId)
                .setParameter("after", after)
                .setMaxResults(STEP)
                .getResultList();
        var words = words(engagementId, rows.stream().map(row -> (UUID) row[0]).toList());
        return rows.stream()
                .map(row -> {
                    var kept = new HashMap<>(
                            answers.read((Integer) row[3], (String) row[4]).byQuestion());
                    kept.putAll(words.getOrDefault((UUID) row[0], Map.of()));
                    return new Response(
                            (UUID) row[0],
                            (Integer) row[1],
                            ((Instant) row[2]).atZone(LONDON).toLocalDate(),
                            kept);
                })
                .toList();
    }

    /** What was said in these responses, by response and question. */
    private Map<UUID, Map<UUID, JsonNode>> words(UUID engagementId, List<UUID> responses) {
        var words = new HashMap<UUID, Map<UUID, JsonNode>>();
        if (responses.isEmpty()) {
            return words;
        }
        session.createNativeQuery("""
                        select response_id, question_id, text from contribution
                        where engagement_id = :engagementId and response_id in (:responses)""", Object[].class)
                .addScalar("response_id", UUID.class)
                .addScalar("question_id", UUID.class)
                .addScalar("text", String.class)
                .setParameter("engagementId", engagementId)
                .setParameter("responses", responses)
                .getResultStream()
                .forEach(row -> words.computeIfAbsent((UUID) row[0], _ -> new HashMap<>())
                        .put((UUID) row[1], TextNode.valueOf((String) row[2])));
        return words;
    }

    private long count(UUID engagementId) {
        return session.createNativeQuery(
                        "select count(*) from response where engagement_id = :engagementId", Long.class)
                .setParameter("engagementId", engagementId)
                .getSingleResult();
    }
}
