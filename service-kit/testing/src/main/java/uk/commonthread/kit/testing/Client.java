package uk.commonthread.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sends what the examples say, with the ids that the service gave in the place of those in the file, and of each thing the
 * version that it has now.
 */
final class Client {
    private static final int MOST_TRIES = 100;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Pattern LAST_DIGITS = Pattern.compile("\\d{4,}$");
    private static final Pattern LETTERS = Pattern.compile("[A-Z]{3,4}");
    private static final Map<String, String> TOKENS = Map.of(
            "admin", token("0199aaaa-0000-7000-8000-0000000000a0", "platform-admin"),
            "stranger", token("0199aaaa-0000-7000-8000-0000000000b0", "nothing"));

    private final Api api;
    private final HttpClient client;
    private final Map<String, String> real;
    private final Map<String, String> etags;

    Client(Api api) {
        this(
                api,
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(),
                new HashMap<>(),
                new HashMap<>());
    }

    private Client(Api api, HttpClient client, Map<String, String> real, Map<String, String> etags) {
        this.api = api;
        this.client = client;
        this.real = real;
        this.etags = etags;
    }

    Request request(Examples.Step step) {
        return request(step, UnaryOperator.identity());
    }

    /** The same once more: what no two may share is new. */
    Request freshRequest(Examples.Step step, Random random) {
        return request(step, body -> {
            step.fresh()
                    .forEach(name -> body.findParents(name).forEach(holder -> {
                        if (holder.path(name).isTextual()) {
                            ((ObjectNode) holder)
                                    .put(name, fresh(holder.path(name).asText(), random));
                        }
                    }));
            return body;
        });
    }

    /**
     * Where a request changes a thing, one that nobody has changed: whatever the examples did to theirs before is done to
     * another.
     */
    Client inAWorldFor(Examples.Step step, List<Examples.Step> all, Random random) {
        var subject = step.subject();
        if (subject == null || api.operation(step.operation()).method().equals("GET")) {
            return this;
        }
        var world = new Client(api, client, new HashMap<>(real), etags);
        for (var before : all.subList(0, all.indexOf(step))) {
            if (before.isAbout(subject)
                    && !api.operation(before.operation()).method().equals("GET")) {
                var answer = world.send(world.freshRequest(before, random));
                if (answer.statusCode() / 100 == 2) {
                    world.learn(before, answer);
                }
            }
        }
        return world;
    }

    /** Keeps which ids the service gave to what the example names. */
    void learn(Examples.Step step, HttpResponse<String> answer) {
        var example = step.answer();
        if (example != null) {
            real.putAll(Examples.ids(example, said(answer)));
        }
    }

    JsonNode asExample(Examples.Step step, HttpResponse<String> answer) {
        return Examples.asExample(said(answer), step.answer(), real);
    }

    /** The answer, as text where it is no JSON. */
    private static JsonNode said(HttpResponse<String> answer) {
        var isJson = answer.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith("application/json"))
                .isPresent();
        return isJson ? Json.read(answer.body()) : TextNode.valueOf(answer.body());
    }

    /** Sends it again until the answer is what the step waits for. */
    HttpResponse<String> sendUntil(Examples.Step step, Request sent) {
        var answer = send(sent);
        for (int again = 0; again < MOST_TRIES && !step.isReached(answer); again++) {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            answer = send(sent);
        }
        return answer;
    }

    static boolean isJson(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json");
    }

    HttpResponse<String> send(Request sent) {
        return send(sent, sent.operation().method());
    }

    HttpResponse<String> send(Request sent, String method) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + sent.address()))
                .method(
                        method,
                        sent.body() == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(sent.body()));
        sent.headers().forEach(request::header);
        var token = TOKENS.get(sent.as());
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            rememberVersion(answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(sent.toString(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Request request(Examples.Step step, UnaryOperator<JsonNode> change) {
        var operation = api.operation(step.operation());
        var path = new LinkedHashMap<String, String>();
        step.path().forEach((name, value) -> path.put(name, encoded(Examples.real(value, real))));
        var query = new ArrayList<Map.Entry<String, String>>();
        step.query().forEach((name, value) -> query.add(Map.entry(name, encoded(Examples.real(value, real)))));
        var headers = new LinkedHashMap<String, String>();
        if (operation.takes("Idempotency-Key")) {
            headers.put("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (operation.takes("If-Match")) {
            path.values().stream()
                    .map(etags::get)
                    .filter(Objects::nonNull)
                    .reduce((one, other) -> other)
                    .ifPresent(etag -> headers.put("If-Match", etag));
        }
        var request = step.request();
        if (request == null) {
            return new Request(operation, step.as(), path, query, headers, null);
        }
        if (!operation.takesJson()) {
            headers.put("Content-Type", "application/octet-stream");
            return new Request(operation, step.as(), path, query, headers, request.asText());
        }
        headers.put("Content-Type", "application/json");
        var body = Examples.real(change.apply(request.deepCopy()).toString(), real);
        return new Request(operation, step.as(), path, query, headers, body);
    }

    private void rememberVersion(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 == 2) {
            answer.headers()
                    .firstValue("ETag")
                    // Of what the public sees, from which nobody can edit.
                    .filter(etag -> !etag.startsWith("\"p"))
                    .ifPresent(etag -> etags.put(said(answer).path("id").asText(), etag));
        }
    }

    /** Another of the same form, as good registers have them. */
    private static String fresh(String text, Random random) {
        if (Examples.isId(text)) {
            return new UUID((random.nextLong() & ~0xF000L) | 0x7000L, (random.nextLong() >>> 2) | Long.MIN_VALUE)
                    .toString();
        }
        var digits = LAST_DIGITS.matcher(text);
        if (digits.find()) {
            var length = digits.group().length();
            var number = Integer.toString(1_000_000_000 + random.nextInt(1_000_000_000));
            return text.substring(0, digits.start()) + number.substring(number.length() - length);
        }
        if (LETTERS.matcher(text).matches()) {
            return random.ints(text.length(), 'A', 'Z' + 1)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
        }
        return text + "-" + Integer.toString(random.nextInt(Integer.MAX_VALUE), Character.MAX_RADIX);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String token(String person, String role) {
        var claims = Tokens.claims(person);
        // A long run is longer than a token's usual five minutes.
        claims.setExpirationTimeMinutesInTheFuture(60);
        claims.setStringClaim("name", "Pat Lindqvist");
        Tokens.roles(claims, List.of(role));
        return Tokens.sign(claims);
    }
}
