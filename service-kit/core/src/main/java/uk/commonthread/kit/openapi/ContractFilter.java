package uk.commonthread.kit.openapi;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.authority.Declared;
import uk.commonthread.kit.problem.FieldError;
import uk.commonthread.kit.problem.Problem;
import uk.commonthread.kit.richtext.RichTextSchema;

/**
 * Teaches the generated contract what our code already says: a record's component without {@code @Nullable} is
 * required, one with it may be null; operations named {@code create…}, and those with {@code @ResponseStatus(201)},
 * answer 201, with the new thing's address where the code knows it; an edit needs {@code If-Match}; every
 * operation names the problems that its code can come to; a page of {@code X} is called {@code XPage}.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
    private static final DotName RESPONSE_STATUS = DotName.createSimple(ResponseStatus.class);
    private static final DotName ROLES_ALLOWED = DotName.createSimple(RolesAllowed.class);
    private static final int CREATED = 201;
    private static final DotName URI_INFO = DotName.createSimple(UriInfo.class);
    private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName TYPE_INFO = DotName.createSimple(JsonTypeInfo.class);
    private static final DotName TYPE_NAME = DotName.createSimple(JsonTypeName.class);
    private static final String RICH_TEXT = "RichText";
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String BEARER = "bearer";

    private final IndexView index;
    private final Map<String, List<ClassInfo>> records;
    private final Set<String> knowingAddresses;
    private final Set<String> making;
    private final Map<String, List<String>> roles;
    private final Answers answers;

    public ContractFilter(IndexView index) {
        this.index = index;
        records = index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.name().toString().startsWith("uk.commonthread."))
                .collect(Collectors.groupingBy(ContractFilter::schemaName));
        // Only a method that is given the request's address can say where what it made is.
        knowingAddresses = operations(method ->
                method.parameterTypes().stream().anyMatch(type -> type.name().equals(URI_INFO)));
        making = operations(method -> method.hasAnnotation(RESPONSE_STATUS)
                && method.annotation(RESPONSE_STATUS).value().asInt() == CREATED);
        // The generator's own is not told of what a resource has from the kit.
        roles = operations()
                .filter(operation -> operation.target().hasAnnotation(ROLES_ALLOWED))
                .collect(Collectors.toUnmodifiableMap(
                        ContractFilter::id, operation -> rolesOf(operation.target()), (one, other) -> one));
        answers = new Answers(index);
    }

    private Set<String> operations(Predicate<MethodInfo> which) {
        return operations()
                .filter(operation -> which.test(operation.target().asMethod()))
                .map(ContractFilter::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<AnnotationInstance> operations() {
        return index.getAnnotations(OPERATION).stream().filter(operation -> operation.value("operationId") != null);
    }

    private static String id(AnnotationInstance operation) {
        return OperationId.of(operation.value("operationId").asString());
    }

    private static List<String> rolesOf(AnnotationTarget method) {
        return Stream.of(method.annotation(ROLES_ALLOWED).value().asStringArray())
                .map(Declared::configured)
                .toList();
    }

    /** Comes last, when all operations are there. */
    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        var schemas = new TreeMap<String, Schema>();
        if (api.getComponents().getSchemas() != null) {
            schemas.putAll(api.getComponents().getSchemas());
        }
        schemas.forEach((name, schema) -> {
            var type = recordOf(name, schema);
            if (type != null) {
                members(type)
                        .sorted(Comparator.comparing(RecordComponentInfo::name))
                        .forEach(component -> describe(schema, component));
                inOrder(schema, type);
                sayKind(schema, type);
            }
        });
        sayKinds(schemas);
        if (schemas.containsKey(RICH_TEXT)) {
            schemas.put(RICH_TEXT, richText());
            // Jackson's own, which the generator found inside it.
            schemas.keySet().removeAll(Set.of("JsonNode", "JsonNodeType", "ObjectNode"));
        }
        schemas.put("Problem", problem());
        schemas.put("FieldError", fieldError());
        renamePages(api, schemas);
        api.getComponents().setSchemas(schemas);
        api.getComponents()
                .addSecurityScheme(
                        BEARER,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"));
        answers.describe(api);
    }

    @Override
    public Operation filterOperation(Operation operation) {
        var responses = operation.getResponses();
        // 400, 401 and 403 without a body: the default response says it better.
        responses.getAPIResponses().entrySet().stream()
                .filter(response ->
                        response.getKey().startsWith("4") && response.getValue().getContent() == null)
                .map(Map.Entry::getKey)
                .toList()
                .forEach(responses::removeAPIResponse);
        if (operation.getOperationId() != null) {
            operation.setOperationId(OperationId.of(operation.getOperationId()));
        }
        var id = operation.getOperationId();
        if (id != null && (id.startsWith("create") || making.contains(id))) {
            created(responses, knowingAddresses.contains(id));
        }
        responses.setDefaultValue(OASFactory.createAPIResponse()
                .description("Any other problem, as RFC 9457 describes")
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(SCHEMAS + "Problem")))));
        operation.setSecurity(null);
        if (id != null && roles.containsKey(id)) {
            sayWho(operation, roles.get(id));
        }
        return operation;
    }

    @Override
    public Parameter filterParameter(Parameter parameter) {
        if ("If-Match".equals(parameter.getName())) {
            parameter
                    .required(true)
                    .description("The ETag of the version that you change, or the version alone in quotation marks");
        }
        if ("Idempotency-Key".equals(parameter.getName())) {
            parameter.description("A random value, the same when you send the same request again: it is done once");
        }
        return parameter;
    }

    /** Two records may share a simple name; the one that was meant has the schema's properties. */
    private @Nullable ClassInfo recordOf(String name, Schema schema) {
        if (schema.getProperties() == null) {
            return null;
        }
        return records.getOrDefault(name, List.of()).stream()
                .filter(type -> members(type)
                        .map(RecordComponentInfo::name)
                        .collect(Collectors.toSet())
                        .containsAll(schema.getProperties().keySet()))
                .findFirst()
                .orElse(null);
    }

    /** Those of a component that is unwrapped are members as well. */
    private Stream<RecordComponentInfo> members(ClassInfo type) {
        return type.recordComponentsInDeclarationOrder().stream()
                .flatMap(component -> type.field(component.name()).hasAnnotation(UNWRAPPED)
                        ? members(index.getClassByName(component.type().name()))
                        : Stream.of(component));
    }

    /** The generator leaves the members of a record that has unwrapped ones in any order. */
    private void inOrder(Schema schema, ClassInfo type) {
        var names = members(type).map(RecordComponentInfo::name).toList();
        if (names.size() == type.recordComponents().size()) {
            return;
        }
        var ordered = new LinkedHashMap<String, Schema>();
        names.stream()
                .filter(schema.getProperties()::containsKey)
                .forEach(name -> ordered.put(name, schema.getProperties().get(name)));
        schema.setProperties(ordered);
        if (schema.getRequired() != null) {
            schema.setRequired(schema.getRequired().stream().sorted().toList());
        }
    }

    private static void created(APIResponses responses, boolean saysWhere) {
        var ok = responses.getAPIResponse("200");
        if (ok == null) {
            return;
        }
        responses.removeAPIResponse("200");
        responses.addAPIResponse("201", ok.description("Created"));
        if (saysWhere) {
            ok.addHeader(
                    "Location",
                    OASFactory.createHeader()
                            .description("Where it is")
                            .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
        }
    }

    /** The roles are our appointments, not scopes of an OAuth flow, so they go into the description. */
    private static void sayWho(Operation operation, List<String> roles) {
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(BEARER)));
        var before = operation.getDescription() == null ? "" : operation.getDescription() + " ";
        operation.setDescription(before + "For: "
                + roles.stream()
                        .map(role -> role.equals("**") ? "everyone who is signed in" : role)
                        .collect(Collectors.joining(", "))
                + ".");
    }

    /** A generic record's schema is called {@code PageXView} by the generator; to readers it is an {@code XPage}. */
    private static void renamePages(OpenAPI api, Map<String, Schema> schemas) {
        for (var name : List.copyOf(schemas.keySet())) {
            var items = itemsOfPage(name, schemas.get(name));
            if (items != null) {
                schemas.remove(name);
                schemas.put(items + "Page", page(items));
                repoint(api, SCHEMAS + name, SCHEMAS + items + "Page");
            }
        }
    }

    private static @Nullable String itemsOfPage(String name, @Nullable Schema schema) {
        if (schema == null || !name.startsWith("Page") || schema.getProperties() == null) {
            return null;
        }
        var items = schema.getProperties().get("items");
        if (items == null || items.getItems() == null || items.getItems().getRef() == null) {
            return null;
        }
        var ref = items.getItems().getRef();
        return schema.getProperties().containsKey("next") ? ref.substring(ref.lastIndexOf('/') + 1) : null;
    }

    private static Schema page(String items) {
        return object().addProperty(
                        "items",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref(SCHEMAS + items)))
                .addProperty(
                        "next",
                        text("What to send as after for the next page; null on the last one")
                                .addType(Schema.SchemaType.NULL))
                .required(List.of("items", "next"));
    }

    private static void repoint(OpenAPI api, String from, String to) {
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .map(APIResponse::getContent)
                .filter(content -> content != null)
                .flatMap(content -> content.getMediaTypes().values().stream())
                .filter(media -> media.getSchema() != null
                        && from.equals(media.getSchema().getRef()))
                .forEach(media -> media.setSchema(OASFactory.createSchema().ref(to)));
    }

    private static void describe(Schema owner, RecordComponentInfo component) {
        var property = owner.getProperties().get(component.name());
        if (property == null) {
            return;
        }
        if (!component.type().hasAnnotation(NULLABLE)) {
            if (owner.getRequired() == null || !owner.getRequired().contains(component.name())) {
                owner.addRequired(component.name());
            }
        } else if (property.getRef() != null) {
            var other = OASFactory.createSchema().type(List.of(Schema.SchemaType.NULL));
            owner.addProperty(component.name(), OASFactory.createSchema().anyOf(List.of(property, other)));
        } else if (property.getType() != null && !property.getType().contains(Schema.SchemaType.NULL)) {
            property.addType(Schema.SchemaType.NULL);
        }
    }

    /** What several records stand for is any of them. */
    private void sayKinds(Map<String, Schema> schemas) {
        index.getAnnotations(TYPE_INFO).stream()
                .filter(info -> info.target().kind() == AnnotationTarget.Kind.CLASS)
                .map(info -> info.target().asClass())
                .filter(common -> common.isInterface() && schemas.containsKey(schemaName(common)))
                .forEach(common -> schemas.put(
                        schemaName(common),
                        object().anyOf(index.getKnownClasses().stream()
                                .filter(type -> type.interfaceNames().contains(common.name()))
                                .map(ContractFilter::schemaName)
                                .distinct()
                                .sorted()
                                .map(kind -> OASFactory.createSchema().ref(SCHEMAS + kind))
                                .toList())));
    }

    /** One of several records that stand for one another says in a property of which kind it is, as Jackson writes it. */
    private void sayKind(Schema schema, ClassInfo type) {
        var name = type.declaredAnnotation(TYPE_NAME);
        if (name == null) {
            return;
        }
        type.interfaceNames().stream()
                .map(index::getClassByName)
                .filter(Objects::nonNull)
                .map(common -> common.declaredAnnotation(TYPE_INFO))
                .filter(Objects::nonNull)
                .map(info -> info.value("property").asString())
                .forEach(property -> schema.addProperty(
                                property,
                                OASFactory.createSchema()
                                        .addType(Schema.SchemaType.STRING)
                                        .addEnumeration(name.value().asString()))
                        .addRequired(property));
    }

    private static Schema problem() {
        return object().description("What went wrong, as RFC 9457 describes")
                .addProperty("type", text("Tells kinds of problems apart; never changes"))
                .addProperty("title", text("The kind of problem, in words"))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text("What happened this time"))
                .addProperty("requestId", text("Give this when you report the problem"))
                .addProperty("code", text("The kind of problem, as the last part of its type has it"))
                .addProperty("params", params())
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref(SCHEMAS + FieldError.class.getSimpleName())))
                .required(List.of("type", "title", "status", "code", "params", "errors"));
    }

    private static Schema fieldError() {
        return object().addProperty("field", text("The field's path in the request"))
                .addProperty("code", text("What is wrong; never changes"))
                .addProperty("params", params())
                .addProperty("message", text("What to do about it"))
                .required(List.of("field", "code", "params", "message"));
    }

    private static Schema richText() {
        return object().description("A text with headings, lists, tables, links and citations: a ProseMirror document."
                        + " Its nodes are " + String.join(", ", RichTextSchema.nodeNames())
                        + "; its words are marked as "
                        + String.join(", ", RichTextSchema.markNames())
                        + ". A link leads to an address that begins with https://, mailto:, / or #")
                .addProperty(
                        "type",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.STRING)
                                .addEnumeration("doc"))
                .addProperty(
                        "content",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .minItems(1)
                                .items(object().additionalPropertiesSchema(
                                                OASFactory.createSchema().booleanSchema(true))))
                .required(List.of("type", "content"));
    }

    private static Schema params() {
        return object().description("What a sentence about it needs, as max")
                .additionalPropertiesSchema(
                        OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING, Schema.SchemaType.NUMBER)));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }

    private static String schemaName(ClassInfo type) {
        var schema = type.declaredAnnotation(SCHEMA);
        var name = schema == null ? null : schema.value("name");
        return name == null ? type.simpleName() : name.asString();
    }
}
