package uk.commonthread.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.commonthread.gateway.problem.Problems;

/** Turns the merged contract into what {@link ReadingPage} shows of it. */
final class ContractReader {
    private final JsonNode contract;

    ContractReader(JsonNode contract) {
        this.contract = contract;
    }

    ReadingPage read() {
        var services = new ArrayList<ReadingPage.Service>();
        for (var group : contract.path(MergedContract.GROUPS)) {
            var name = group.path("name").asText();
            var tags = new HashSet<String>();
            group.path("tags").forEach(tag -> tags.add(tag.asText()));
            services.add(new ReadingPage.Service(capitalised(name), name, operations(tags)));
        }
        var forms = new TreeMap<String, ReadingPage.Form>();
        contract.path("components").path("schemas").properties().forEach(schema -> {
            if (isForm(schema.getValue())) {
                forms.put(schema.getKey(), form(schema.getKey(), schema.getValue()));
            }
        });
        return new ReadingPage(List.copyOf(services), List.copyOf(forms.values()));
    }

    private List<ReadingPage.Operation> operations(Set<String> tags) {
        var found = new ArrayList<ReadingPage.Operation>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    var operation = method.getValue();
                    if (tags.contains(operation.path("tags").path(0).asText())) {
                        found.add(operation(path.getKey(), path.getValue(), method.getKey(), operation));
                    }
                }));
        return List.copyOf(found);
    }

    private ReadingPage.Operation operation(String path, JsonNode pathItem, String method, JsonNode operation) {
        var parameters = new ArrayList<ReadingPage.Field>();
        for (var source : List.of(pathItem, operation)) {
            for (var parameter : source.path("parameters")) {
                parameters.add(new ReadingPage.Field(
                        parameter.path("name").asText(),
                        parameter.path("in").asText(),
                        type(parameter.path("schema")),
                        parameter.path("required").asBoolean(),
                        text(parameter, "description")));
            }
        }
        var answers = new ArrayList<ReadingPage.Answer>();
        operation
                .path("responses")
                .properties()
                .forEach(answer -> answers.add(answer(answer.getKey(), resolved(answer.getValue()))));
        return new ReadingPage.Operation(
                operation.path("operationId").asText(method + path),
                method.toUpperCase(Locale.ROOT),
                path,
                text(operation, "summary"),
                text(operation, "description"),
                List.copyOf(parameters),
                content(operation.path("requestBody")),
                List.copyOf(answers),
                example(operation.path("requestBody")),
                answered(operation.path("responses")));
    }

    private static @Nullable String answered(JsonNode responses) {
        for (var response : responses.properties()) {
            if (response.getKey().startsWith("2")) {
                return example(response.getValue());
            }
        }
        return null;
    }

    private static @Nullable String example(JsonNode holder) {
        for (var media : holder.path("content")) {
            return media.has("example") ? media.get("example").toPrettyString() : null;
        }
        return null;
    }

    private ReadingPage.Answer answer(String status, JsonNode answer) {
        return new ReadingPage.Answer(
                status,
                answer.path("description").asText(),
                content(answer),
                names(answer.path("headers")),
                names(answer.path("content").path(Problems.MEDIA_TYPE).path("examples")));
    }

    private JsonNode resolved(JsonNode answer) {
        var ref = answer.path("$ref").asText();
        return ref.isEmpty() ? answer : contract.at(ref.substring(1));
    }

    private static List<String> names(JsonNode holder) {
        var names = new ArrayList<String>();
        holder.fieldNames().forEachRemaining(names::add);
        return List.copyOf(names);
    }

    private ReadingPage.@Nullable Type content(JsonNode holder) {
        for (var media : holder.path("content")) {
            return type(media.path("schema"));
        }
        return null;
    }

    private ReadingPage.Form form(String name, JsonNode schema) {
        var required = new ArrayList<String>();
        schema.path("required").forEach(field -> required.add(field.asText()));
        var fields = new ArrayList<ReadingPage.Field>();
        schema.path("properties")
                .properties()
                .forEach(field -> fields.add(new ReadingPage.Field(
                        field.getKey(),
                        "body",
                        type(field.getValue()),
                        required.contains(field.getKey()),
                        text(field.getValue(), "description"))));
        var words = new ArrayList<String>();
        schema.path("enum").forEach(word -> words.add(word.asText()));
        return new ReadingPage.Form(name, text(schema, "description"), List.copyOf(fields), List.copyOf(words));
    }

    private ReadingPage.Type type(JsonNode schema) {
        var ref = schema.path("$ref").asText();
        if (!ref.isEmpty()) {
            var name = ref.substring(ref.lastIndexOf('/') + 1);
            var target = contract.path("components").path("schemas").path(name);
            return isForm(target) ? new ReadingPage.Type(name, name) : type(target);
        }
        for (var combination : List.of("anyOf", "oneOf", "allOf")) {
            for (var option : schema.path(combination)) {
                // "anyOf: [T, null]" is how OpenAPI 3.1 says "may be null"; readers see that from "required".
                if (!option.path("type").asText().equals("null")) {
                    return type(option);
                }
            }
        }
        var plain = plainType(schema.path("type"));
        if (plain.equals("array")) {
            var item = type(schema.path("items"));
            return new ReadingPage.Type("list of " + item.text(), item.form());
        }
        var format = schema.path("format").asText();
        return new ReadingPage.Type(readable(plain, format), null);
    }

    /** Whether a schema is worth a heading of its own; others are only names for a date or an id. */
    private static boolean isForm(JsonNode schema) {
        return schema.has("properties") || schema.has("enum");
    }

    private static String plainType(JsonNode type) {
        for (var option : type) {
            if (!option.asText().equals("null")) {
                return option.asText();
            }
        }
        return type.asText("object");
    }

    private static String readable(String type, String format) {
        return Map.of("date-time", "instant", "int32", "whole number", "int64", "whole number", "uuid", "UUID")
                .getOrDefault(format, format.isEmpty() ? type : format);
    }

    private static @Nullable String text(JsonNode node, String field) {
        var text = node.path(field).asText();
        return text.isEmpty() ? null : text;
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
