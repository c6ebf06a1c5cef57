package uk.commonthread.kit.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.problem.CommonProblem;
import uk.commonthread.kit.problem.Problem;

/**
 * The API speaks JSON and nothing else, in answers and in bodies, but for files, which are taken as they are. Who accepts
 * neither JSON nor problems gets 406, a body of another type 415, whatever the endpoint. The framework then sees only {@code application/json}: left to choose, it
 * would write a list in Java's words to whoever asked for HTML. A problem is sent as one to everybody.
 */
public class JsonOnly {
    /** As most ask, partner systems and our own pages, for which nothing needs parsing. */
    private static final Set<List<String>> USUAL = Set.of(
            List.of(MediaType.APPLICATION_JSON), List.of(MediaType.APPLICATION_JSON + ", " + Problem.MEDIA_TYPE));

    /** Where answers are batches of CloudEvents, which have a type of their own. */
    private static final String CHANGES = "/changes";

    private static final String BATCH = "application/cloudevents-batch+json";

    /** Where a job's progress is told in events one after the other, to who asks for JSON too: each is some. */
    private static final Pattern PROGRESS = Pattern.compile(".*/jobs/[^/]+/progress");

    private static final MediaType PROBLEM = MediaType.valueOf(Problem.MEDIA_TYPE);

    private final Set<String> bytesAt;
    private final Set<String> oneClickAt;

    JsonOnly(
            @ConfigProperty(name = "common-thread.web.bytes-at") Optional<Set<String>> bytesAt,
            @ConfigProperty(name = "common-thread.web.one-click-at") Optional<Set<String>> oneClickAt) {
        this.bytesAt = bytesAt.orElse(Set.of());
        this.oneClickAt = oneClickAt.orElse(Set.of());
    }

    @ServerRequestFilter(preMatching = true, nonBlocking = true)
    public void refuseOthers(HttpServerRequest request) {
        var accepted = request.headers().getAll(HttpHeaders.ACCEPT);
        var isProgress = PROGRESS.matcher(request.path()).matches();
        if (!USUAL.contains(accepted)
                && !accepted.isEmpty()
                && accepted.stream().flatMap(JsonOnly::types).noneMatch(JsonOnly::isAnswered)
                && !(request.path().endsWith(CHANGES) && accepted.contains(BATCH))
                && !(isProgress && accepted.contains(MediaType.SERVER_SENT_EVENTS))) {
            throw new ApiException(
                    CommonProblem.NOT_ACCEPTABLE, "Accept " + MediaType.APPLICATION_JSON + ", or leave Accept out");
        }
        request.headers()
                .set(HttpHeaders.ACCEPT, isProgress ? MediaType.SERVER_SENT_EVENTS : MediaType.APPLICATION_JSON);
        if (bytesAt.contains(request.path()) && isBytes(request)) {
            return;
        }
        if ((hasBody(request) || isUnmeasured(request)) && !isJson(request) && !oneClickAt.contains(request.path())) {
            throw new ApiException(
                    CommonProblem.UNSUPPORTED_MEDIA_TYPE,
                    "Send the body as JSON in UTF-8, with Content-Type: " + MediaType.APPLICATION_JSON);
        }
        // What type nothing is said to have must not decide which endpoint is asked.
        request.headers().set(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
    }

    /** Whether it says that it has a body, and how long that is. */
    static boolean hasBody(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && !length.equals("0");
    }

    /** Of what came by HTTP/2 to the gateway only the end tells whether there was a body; a type is a sign of one. */
    private static boolean isUnmeasured(HttpServerRequest request) {
        return request.headers().contains("Transfer-Encoding")
                && request.headers().contains(HttpHeaders.CONTENT_TYPE);
    }

    private static Stream<MediaType> types(String header) {
        return Stream.of(header.split(",")).flatMap(type -> parse(type).stream());
    }

    private static Optional<MediaType> parse(String type) {
        try {
            return Optional.of(MediaType.valueOf(type.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isAnswered(MediaType type) {
        return (type.isCompatible(MediaType.APPLICATION_JSON_TYPE) || type.isCompatible(PROBLEM))
                && !type.getParameters().getOrDefault("q", "1").matches("0(\\.0*)?");
    }

    private static boolean isBytes(HttpServerRequest request) {
        var types = request.headers().getAll(HttpHeaders.CONTENT_TYPE);
        return types.size() == 1
                && parse(types.getFirst())
                        .filter(MediaType.APPLICATION_OCTET_STREAM_TYPE::isCompatible)
                        .isPresent();
    }

    private static boolean isJson(HttpServerRequest request) {
        var types = request.headers().getAll(HttpHeaders.CONTENT_TYPE);
        return types.size() == 1
                && parse(types.getFirst())
                        .filter(type -> "application".equalsIgnoreCase(type.getType())
                                && "json".equalsIgnoreCase(type.getSubtype())
                                && StandardCharsets.UTF_8
                                        .name()
                                        .equalsIgnoreCase(type.getParameters()
                                                .getOrDefault(
                                                        MediaType.CHARSET_PARAMETER, StandardCharsets.UTF_8.name())))
                        .isPresent();
    }
}
