package uk.commonthread.kit.testing;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Makes good requests wrong, in the ways in which programs and people do it, and those who try what gives. */
final class Hostile {
    // In the place of a value, so that it can be JSON that no value of a JsonNode would be written as.
    private static final String MARK = "the-value-to-be-replaced";
    private static final int VALUES_A_PLACE = 4;

    /** Values as JSON, for any member of a body. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "1",
            "-1",
            "3",
            "0.5",
            "2147483648",
            "9223372036854775808",
            "1e400",
            "[]",
            "{}",
            "[null]",
            "[2026, 1, 1]",
            "{\"a\": {\"b\": [1]}}",
            text(""),
            text(" "),
            text("x"),
            text("0"),
            text("null"),
            text("NOT_A_WORD_OF_IT"),
            text("a" + "\\u0000" + "b"),
            text("\\u000b"),
            text("one\\rtwo\\u0085three\\u2028four"),
            text("\\u001b[31m"),
            text("\\ud800"),
            text("\\udc00 x"),
            text("\\u202eright to left\\u2066"),
            text("\\ufeff\\u200b"),
            text("+5874898-01-01"),
            text("-4713-01-01"),
            text("0000-01-01"),
            text("1899-12-31"),
            text("2201-01-01"),
            text("9999-12-31"),
            text("+999999999-12-31"),
            text("2026-02-30"),
            text("2026-11-27"),
            text("2026-11-27T00:00:00Z"),
            text("99999999-9999-9999-9999-999999999999"),
            text("not-a-uuid"),
            text("<script>alert(1)</script>"),
            text("'; drop table organisation; --"),
            text("%00"),
            text("\uD83D\uDE00".repeat(6)),
            text("\uD83D\uDE00".repeat(200)),
            text("\uD83D\uDE00".repeat(201)),
            text("x".repeat(201)),
            text("x".repeat(5001)),
            text("x".repeat(100_000)));

    private static final List<String> BODIES = List.of(
            "",
            " ",
            "null",
            "[]",
            "{}",
            "\"text\"",
            "7",
            "{",
            "{\"",
            "{\"a\" 1}",
            "{}{}",
            "nonsense",
            "<a/>",
            "\uFEFF{}",
            "{\"\": 1}",
            "[".repeat(2000),
            "{\"a\":".repeat(1500));

    /** As they stand in an address. */
    private static final List<String> WORDS = List.of(
            "",
            "%20",
            "%00",
            "a%00b",
            "%ED%A0%80",
            "%FF%FE",
            "%F0%9F%98%80",
            "%E2%80%AE",
            "0",
            "1",
            "-1",
            "101",
            "100",
            "1.5",
            "99999999999999999999",
            "true",
            "null",
            "garbage",
            "2026-02-30",
            "2026-11-27",
            "2026-11-27T00:00:00Z",
            "%2B5874898-01-01",
            "-4713-01-01",
            "0000-01-01",
            "%2B999999999-12-31",
            "not-a-uuid",
            "99999999-9999-9999-9999-999999999999",
            "'",
            "%25",
            "_%25_",
            "%5C",
            "%3Cscript%3E",
            "x".repeat(300));

    private static final List<String> ACCEPTS = List.of(
            "*/*",
            "application/*",
            "application/json",
            "application/json;charset=utf-16",
            "application/json;q=0",
            "application/problem+json",
            "text/html",
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
            "application/xml",
            "text/csv",
            "text/plain",
            "garbage",
            "a/b/c",
            "*/json",
            ";;;",
            ",",
            "application/json, garbage");

    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "application/json;charset=utf-16",
            "application/json;charset=nonsense",
            "application/merge-patch+json",
            "garbage",
            "*/*",
            "application/");

    private static final List<String> TAGS = List.of(
            "*",
            "\"0\"",
            "\"1\"",
            "\"p0\"",
            "W/\"0\"",
            "\"0\", \"1\"",
            "0",
            "\"\"",
            "\"99999999999\"",
            "\"-1\"",
            "garbage");

    private static final List<String> KEYS =
            List.of(" ", "x", "the-same-key-again-and-again", "k".repeat(201), "\u00e9\u00e9\u00e9");

    /** One way to make a good request wrong. */
    @FunctionalInterface
    interface Wrong {
        Request in(Request good, Random random);
    }

    private Hostile() {}

    /**
     * Everything about a request that can be made wrong, each alone, so that the rest of it is as it should be. What is
     * wrong with a value comes more than once, since there are more ways to it.
     */
    static List<Wrong> allIn(Api.Operation operation, @Nullable JsonNode body) {
        var all = new ArrayList<Wrong>();
        for (var name : operation.parameters("query")) {
            all.addAll(Collections.nCopies(VALUES_A_PLACE, (good, random) -> good.withQuery(name, any(WORDS, random))));
            all.add((good, random) -> good.withQuery(name, any(WORDS, random), any(WORDS, random)));
        }
        all.add((good, random) -> good.withQuery("unheardOf", any(WORDS, random)));
        for (var name : operation.parameters("path")) {
            // An empty one would be another address.
            all.add((good, random) -> good.withPath(name, any(WORDS.subList(1, WORDS.size()), random)));
        }
        all.add(header("Accept", ACCEPTS));
        for (var name : List.of("If-Match", "If-None-Match")) {
            if (operation.takes(name)) {
                all.add(header(name, TAGS));
            }
        }
        if (operation.takes("Idempotency-Key")) {
            all.add(header("Idempotency-Key", KEYS));
        }
        if (!operation.method().equals("GET")) {
            all.add((good, random) -> header("Content-Type", TYPES)
                    .in(good.body() == null ? good.with(any(BODIES, random)) : good, random));
            all.add((good, random) ->
                    good.withHeader("Content-Type", "application/json").with(any(BODIES, random)));
        }
        if (body != null && operation.takesJson()) {
            inside(body, JsonPointer.empty(), all);
        }
        return all;
    }

    private static Wrong header(String name, List<String> values) {
        return (good, random) -> good.withHeader(name, random.nextInt(6) == 0 ? null : any(values, random));
    }

    private static void inside(JsonNode node, JsonPointer place, List<Wrong> all) {
        if (!place.matches()) {
            all.addAll(Collections.nCopies(
                    VALUES_A_PLACE, inBody((body, random) -> replaced(body, place, any(VALUES, random)))));
        }
        if (node.isObject()) {
            all.add(inBody((body, random) -> {
                object(body, place).put("unheardOf", "x");
                return body.toString();
            }));
        }
        node.properties().forEach(member -> {
            var name = member.getKey();
            all.add(inBody((body, random) -> {
                object(body, place).remove(name);
                return body.toString();
            }));
            all.add(inBody((body, random) -> twice(body, place, name)));
            inside(member.getValue(), place.appendProperty(name), all);
        });
        if (node.isArray()) {
            all.add(inBody((body, random) -> {
                ((ArrayNode) body.at(place)).add(MARK);
                return marked(body, any(VALUES, random));
            }));
            for (var i = 0; i < node.size(); i++) {
                inside(node.get(i), place.appendIndex(i), all);
            }
        }
    }

    private static Wrong inBody(BiFunction<JsonNode, Random, String> spoil) {
        return (good, random) -> good.with(spoil.apply(Json.read(Objects.requireNonNull(good.body())), random));
    }

    private static String replaced(JsonNode body, JsonPointer place, String value) {
        var last = place.last();
        switch (body.at(place.head())) {
            case ObjectNode object -> object.put(last.getMatchingProperty(), MARK);
            case ArrayNode array -> array.set(last.getMatchingIndex(), MARK);
            default -> throw new IllegalStateException("Nothing holds " + place);
        }
        return marked(body, value);
    }

    /** The same member again, as it was. */
    private static String twice(JsonNode body, JsonPointer place, String name) {
        var object = object(body, place);
        var value = object.path(name).toString();
        object.put(name, MARK);
        return marked(body, value + ",\"" + name + "\":" + value);
    }

    private static String marked(JsonNode body, String value) {
        return body.toString().replace('"' + MARK + '"', value);
    }

    private static ObjectNode object(JsonNode body, JsonPointer place) {
        return (ObjectNode) body.at(place);
    }

    private static String any(List<String> these, Random random) {
        return these.get(random.nextInt(these.size()));
    }

    private static String text(String inside) {
        return '"' + inside + '"';
    }
}
