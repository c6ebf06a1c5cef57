package uk.commonthread.seed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The public API, as a partner system uses it. Creates carry an {@code Idempotency-Key} made of what is created, so that
 * sending one again after a lost answer makes nothing twice; edits carry the version that was read; who is told to slow
 * down waits for as long as the answer says.
 */
final class Api {
    private static final int PATIENCE = 20;
    private static final Duration SHORT_PAUSE = Duration.ofSeconds(1);
    private static final Set<Integer> PASSING = Set.of(502, 503, 504);
    private static final int MOST_A_PAGE = 100;

    private final Settings settings;
    private final HttpClient http;
    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    private final Tokens tokens;

    Api(Settings settings) {
        this.settings = settings;
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10));
        if (settings.certificate() != null) {
            client.sslContext(Trust.in(settings.certificate()));
        }
        this.http = client.build();
        this.tokens = new Tokens(settings, http, json, Clock.systemUTC());
    }

    JsonNode get(String path) {
        return find(path).orElseThrow(() -> new SeedException("GET " + path + " was answered with 404"));
    }

    /** Empty where there is nothing. */
    Optional<JsonNode> find(String path) {
        var response = send("GET", path, null, null, null);
        return response.statusCode() == 404 ? Optional.empty() : Optional.of(read(response));
    }

    /** Every item of a list, page after page, that is looked for. */
    List<JsonNode> all(String path, Predicate<JsonNode> wanted) {
        var found = new ArrayList<JsonNode>();
        var start = path + (path.contains("?") ? "&" : "?") + "limit=" + MOST_A_PAGE;
        var page = get(start);
        while (true) {
            page.required("items").forEach(item -> {
                if (wanted.test(item)) {
                    found.add(item);
                }
            });
            var next = page.path("next");
            if (next.isMissingNode() || next.isNull()) {
                return found;
            }
            page = get(start + "&after=" + next.asText());
        }
    }

    Optional<JsonNode> first(String path, Predicate<JsonNode> wanted) {
        return all(path, wanted).stream().findFirst();
    }

    /** @param name tells this thing from every other that is created at this path */
    JsonNode create(String path, @Nullable Object body, String name) {
        var key = UUID.nameUUIDFromBytes((path + " " + name).getBytes(StandardCharsets.UTF_8));
        return read(send("POST", path, body, "Idempotency-Key", key.toString()));
    }

    /** A step in the life of something that was read: another's step in between is not undone. */
    JsonNode act(String path, @Nullable Object body, JsonNode readBefore) {
        return read(send(
                "POST",
                path,
                body,
                "If-Match",
                '"' + readBefore.required("version").asText() + '"'));
    }

    /** A question that is too long for an address; it changes nothing. */
    JsonNode ask(String path, Object body) {
        return read(send("POST", path, body, null, null));
    }

    /** A file as it is; one that is sent twice lies there twice until it is known which is used. */
    JsonNode upload(String path, byte[] file) {
        return read(send("POST", path, file, null, null));
    }

    /** A step of something that has no versions. */
    JsonNode act(String path) {
        return read(send("POST", path, null, null, null));
    }

    private HttpResponse<String> send(
            String method, String path, @Nullable Object body, @Nullable String header, @Nullable String value) {
        // Sent again, these change nothing; a step that may have been taken is not taken twice.
        var repeatable = method.equals("GET") || "Idempotency-Key".equals(header);
        try {
            for (int attempt = 1; ; attempt++) {
                var mayTryAgain = attempt < PATIENCE;
                try {
                    var response =
                            http.send(request(method, path, body, header, value), HttpResponse.BodyHandlers.ofString());
                    var status = response.statusCode();
                    if (status < 400 || (status == 404 && method.equals("GET"))) {
                        return response;
                    }
                    if (!mayTryAgain || !(status == 429 || (repeatable && PASSING.contains(status)))) {
                        throw new SeedException(
                                method + " " + path + " was answered with " + status + ": " + response.body());
                    }
                    Thread.sleep(pause(response));
                } catch (IOException e) {
                    if (!mayTryAgain || !repeatable) {
                        throw new SeedException("Cannot reach " + settings.baseUrl() + ": " + e, e);
                    }
                    Thread.sleep(SHORT_PAUSE);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SeedException("Interrupted", e);
        }
    }

    private HttpRequest request(
            String method, String path, @Nullable Object body, @Nullable String header, @Nullable String value)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(settings.baseUrl().resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + tokens.current())
                .header("Accept", "application/json");
        if (header != null && value != null) {
            request.header(header, value);
        }
        if (body == null) {
            return request.method(method, HttpRequest.BodyPublishers.noBody()).build();
        }
        if (body instanceof byte[] file) {
            return request.header("Content-Type", "application/octet-stream")
                    .method(method, HttpRequest.BodyPublishers.ofByteArray(file))
                    .build();
        }
        return request.header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)))
                .build();
    }

    /** As long as the answer asks for; a second where it says nothing. */
    private static Duration pause(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("[0-9]{1,3}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(SHORT_PAUSE);
    }

    private JsonNode read(HttpResponse<String> response) {
        try {
            return response.body().isEmpty() ? MissingNode.getInstance() : json.readTree(response.body());
        } catch (IOException e) {
            throw new SeedException("The answer of " + response.uri() + " is not JSON", e);
        }
    }
}
