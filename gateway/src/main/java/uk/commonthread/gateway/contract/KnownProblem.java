package uk.commonthread.gateway.contract;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.commonthread.gateway.problem.GatewayProblem;

/** A kind of problem that callers of the API may meet, explained where its {@code type} points to. */
record KnownProblem(String slug, int status, String title, String advice) {

    private static final List<String> LISTS = List.of("kit", "partners", "engagement", "strategy");
    private static final YAMLMapper YAML = new YAMLMapper();

    /** The gateway's own, and those in the lists that the services keep beside their contracts. */
    static List<KnownProblem> all() {
        var known = new TreeMap<String, KnownProblem>();
        for (var problem : GatewayProblem.values()) {
            known.put(
                    problem.slug(),
                    new KnownProblem(problem.slug(), problem.status(), problem.title(), advice(problem)));
        }
        for (var list : LISTS) {
            read(list).forEach(problem -> add(problem, known));
        }
        return known.values().stream()
                .sorted(Comparator.comparingInt(KnownProblem::status).thenComparing(KnownProblem::slug))
                .toList();
    }

    /** One address explains one problem, whoever answers with it. */
    private static void add(KnownProblem problem, Map<String, KnownProblem> known) {
        var other = known.putIfAbsent(problem.slug, problem);
        if (other != null && !(other.status == problem.status && other.title.equals(problem.title))) {
            throw new IllegalStateException("Two problems have the slug " + problem.slug);
        }
    }

    private static List<KnownProblem> read(String list) {
        var name = "contracts/" + list + "/problems.yaml";
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " was not built in");
            }
            return YAML.readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + name, e);
        }
    }

    private static String advice(GatewayProblem problem) {
        return switch (problem) {
            case INVALID_REQUEST -> "The member errors names each field and says what is wrong with it.";
            case UNAUTHENTICATED -> "Send a bearer token from the sign-in service, or sign in through the site.";
            case SESSION_EXPIRED -> "Sign in again, then send the request once more.";
            case FORGED_REQUEST ->
                "Unsafe requests with a session cookie carry the csrfToken of GET /session in the header X-CSRF-Token.";
            case NOT_FOUND -> "There is nothing at this address, or nothing that you may know of.";
            case METHOD_NOT_ALLOWED -> "The header Allow says what can be done at this address.";
            case REQUEST_TOO_SLOW -> "Nothing was carried out. Send the request again, over a better connection.";
            case ADDRESS_TOO_LONG -> "Ask for less in one request: the detail says how long an address may be.";
            case NOT_OUR_ADDRESS ->
                "The detail says the site's address: send the request there, with that as its Host.";
            case HEADERS_TOO_LARGE ->
                "Send fewer or shorter headers. A browser's cookies were cleared with the answer.";
            case TOO_BUSY -> "Wait as many seconds as the header Retry-After says; nothing was carried out.";
            case BODY_TOO_LARGE -> "The detail says how much is taken. Send less, or in parts.";
            case TOO_MANY_REQUESTS -> "Wait as many seconds as the header Retry-After says.";
            case INTERNAL -> "It is our fault, and it is logged under the requestId.";
            case PART_FAILED ->
                "The request may or may not have been carried out: repeat it with the same Idempotency-Key, or read first.";
            case PART_DOWN -> "Wait as many seconds as the header Retry-After says; nothing was carried out.";
            case PART_TOO_SLOW ->
                "The request may or may not have been carried out: repeat it with the same Idempotency-Key, or read first.";
        };
    }
}
