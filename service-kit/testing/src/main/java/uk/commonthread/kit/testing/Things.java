package uk.commonthread.kit.testing;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What lies at the addresses of a contract, and what its operations are sent.
 *
 * @param places by name in the address
 * @param bodies by operation
 */
record Things(Map<String, ?> places, Map<String, ?> bodies) {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** What is sent, all but the headers. */
    String sent(ContractOperation operation) {
        return operation.address(places) + " " + bodies.get(operation.id());
    }

    /** The same of other things, which have an id each in the place of those. */
    Things withOther(Map<String, String> ids) {
        return new Things(renamed(places, ids), renamed(bodies, ids));
    }

    private static Map<String, ?> renamed(Map<String, ?> named, Map<String, String> ids) {
        return named.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> renamed(entry.getValue(), ids)));
    }

    private static Object renamed(Object value, Map<String, String> ids) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> entry.getKey().toString(), entry -> renamed(entry.getValue(), ids)));
            case List<?> list -> list.stream().map(each -> renamed(each, ids)).toList();
            case UUID id -> ids.getOrDefault(id.toString(), id.toString());
            case String text -> ID.matcher(text).replaceAll(id -> ids.getOrDefault(id.group(), id.group()));
            default -> value;
        };
    }

    /** Sends an operation what it takes, with a version where it needs one. */
    Response call(ContractOperation operation, RequestSpecification asks, String version) {
        var request = operation.needsVersion() ? asks.header("If-Match", version) : asks;
        if (operation.hasBody()) {
            var body = bodies.get(operation.id());
            if (body == null) {
                throw new AssertionError("Say in this test what " + operation + " would be sent");
            }
            if (operation.takesJson()) {
                request.body(body);
            } else {
                request.contentType(ContentType.BINARY).body(body.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return request.request(operation.method(), operation.address(places));
    }

    /** All that an answer says, but which things and which request it is of. */
    static String told(Response answer) {
        return answer.statusCode() + " "
                + ID.matcher(answer.asString().replaceAll("\"requestId\":\"[^\"]*\"", ""))
                        .replaceAll("id");
    }

    /** Each id among these, with one that nothing has. */
    static Map<String, String> otherIds(Collection<?> places) {
        return ID.matcher(places.toString())
                .results()
                .map(MatchResult::group)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), _ -> UUID.randomUUID().toString()));
    }
}
