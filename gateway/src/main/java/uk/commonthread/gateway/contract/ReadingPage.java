package uk.commonthread.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The merged contract, as people read it: services, their operations, and the forms that go in and out. */
record ReadingPage(List<Service> services, List<Form> forms) {

    record Service(String name, String id, List<Operation> operations) {}

    record Operation(
            String id,
            String method,
            String path,
            @Nullable String summary,
            @Nullable String description,
            List<Field> parameters,
            @Nullable Type body,
            List<Answer> answers) {}

    record Answer(
            String status, String description, @Nullable Type type) {}

    /** A form of the contract: the fields of an object, or the words that an enumeration allows. */
    record Form(String name, @Nullable String description, List<Field> fields, List<String> words) {}

    record Field(
            String name,
            String place,
            Type type,
            boolean required,
            @Nullable String description) {}

    /** @param form the form that the type leads to; null for a plain one such as a date */
    record Type(String text, @Nullable String form) {}

    static ReadingPage of(JsonNode contract) {
        var services = new ArrayList<Service>();
        for (var tag : contract.path("tags")) {
            var name = tag.path("name").asText();
            services.add(new Service(capitalised(name), name, operations(contract, name)));
        }
        var forms = new TreeMap<String, Form>();
        contract.path("components")
                .path("schemas")
                .properties()
                .forEach(schema -> forms.put(schema.getKey(), form(schema.getKey(), schema.getValue())));
        return new ReadingPage(List.copyOf(services), List.copyOf(forms.values()));
    }

    private static List<Operation> operations(JsonNode contract, String service) {
        var found = new ArrayList<Operation>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    var operation = method.getValue();
                    if (operation.path("tags").path(0).asText().equals(service)) {
                        found.add(operation(path.getKey(), path.getValue(), method.getKey(), operation));
                    }
                }));
        return List.copyOf(found);
    }

    private static Operation operation(String path, JsonNode pathItem, String method, JsonNode operation) {
        var parameters = new ArrayList<Field>();
        for (var source : List.of(pathItem, operation)) {
            for (var parameter : source.path("parameters")) {
                parameters.add(new Field(
                        parameter.path("name").asText(),
                        parameter.path("in").asText(),
                        type(parameter.path("schema")),
                        parameter.path("required").asBoolean(),
                        text(parameter, "description")));
            }
        }
        var answers = new ArrayList<Answer>();
        operation
                .path("responses")
                .properties()
                .forEach(answer -> answers.add(new Answer(
                        answer.getKey(), answer.getValue().path("description").asText(), content(answer.getValue()))));
        return new Operation(
                operation.path("operationId").asText(method + path),
                method.toUpperCase(Locale.ROOT),
                path,
                text(operation, "summary"),
                text(operation, "description"),
                List.copyOf(parameters),
                content(operation.path("requestBody")),
                List.copyOf(answers));
    }

    private static @Nullable Type content(JsonNode holder) {
        for (var media : holder.path("content")) {
            return type(media.path("schema"));
        }
        return null;
    }

    private static Form form(String name, JsonNode schema) {
        var required = new ArrayList<String>();
        schema.path("required").forEach(field -> required.add(field.asText()));
        var fields = new ArrayList<Field>();
        schema.path("properties")
                .properties()
                .forEach(field -> fields.add(new Field(
                        field.getKey(),
                        "body",
                        type(field.getValue()),
                        required.contains(field.getKey()),
                        text(field.getValue(), "description"))));
        var words = new ArrayList<String>();
        schema.path("enum").forEach(word -> words.add(word.asText()));
        return new Form(name, text(schema, "description"), List.copyOf(fields), List.copyOf(words));
    }

    private static Type type(JsonNode schema) {
        var ref = schema.path("$ref").asText();
        if (!ref.isEmpty()) {
            var name = ref.substring(ref.lastIndexOf('/') + 1);
            return new Type(name, name);
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
            return new Type("list of " + item.text(), item.form());
        }
        var format = schema.path("format").asText();
        return new Type(readable(plain, format), null);
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
