package uk.commonthread.kit.openapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import uk.commonthread.kit.authority.Declared;
import uk.commonthread.kit.event.ChangeBatch;
import uk.commonthread.kit.problem.CommonProblem;
import uk.commonthread.kit.problem.Problem;
import uk.commonthread.kit.problem.ProblemType;
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.Versions;

/**
 * Writes down for each operation what it can answer with: the problems that its code can come to and those that the kit
 * answers for it, each as an example under its status, and the headers of its answers.
 */
final class Answers {
    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
    private static final String RESPONSES = "#/components/responses/";
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String ETAG = "ETag";
    private static final String TAG = "The version that this is, and a digest of what is shown";
    /** What of {@link Versions} makes a tag. */
    private static final List<String> TAGGING = List.of("ok", "created", "bytes");

    /** Says of an operation in one line who may call it. */
    private static final String WHO = "x-who";

    private static final String IF_NONE_MATCH = "If-None-Match";

    private final Map<String, MethodInfo> methods;
    private final CallGraph code;

    Answers(IndexView index) {
        code = new CallGraph(index);
        methods = index.getAnnotations(OPERATION).stream()
                .filter(operation -> operation.value("operationId") != null)
                .collect(Collectors.toUnmodifiableMap(
                        operation ->
                                OperationId.of(operation.value("operationId").asString()),
                        operation -> operation.target().asMethod(),
                        (one, other) -> one));
    }

    void describe(OpenAPI api) {
        var components = api.getComponents();
        for (var type : CommonProblem.values()) {
            components.addResponse(component(type), response(Set.of(type)));
        }
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    var resource = methods.get(operation.getOperationId());
                    if (resource != null) {
                        var declared = declared(resource);
                        operation.addExtension(WHO, declared.inWords());
                        describe(operation, method, reach(resource), path.contains("{") || declared.mayBeUnknown());
                    }
                }));
        dropUnused(api, components);
    }

    private static Declared declared(MethodInfo resource) {
        try {
            var type = Class.forName(
                    resource.declaringClass().name().toString(),
                    false,
                    Thread.currentThread().getContextClassLoader());
            return Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.getName().equals(resource.name())
                            && method.getParameterCount() == resource.parametersCount())
                    .findFirst()
                    .map(Declared::of)
                    .orElseThrow();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("A resource is not there", e);
        }
    }

    private CallGraph.Reach reach(MethodInfo resource) {
        return code.from(new CallGraph.Call(
                resource.declaringClass().name().toString().replace('.', '/'), resource.name(), resource.descriptor()));
    }

    private static void describe(
            Operation operation, PathItem.HttpMethod method, CallGraph.Reach reach, boolean oneOfMany) {
        var responses = operation.getResponses();
        var success = responses.getAPIResponses().entrySet().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .map(Map.Entry::getValue)
                .toList();
        if (TAGGING.stream().anyMatch(made -> reach.includes(Versions.class, made))) {
            success.forEach(answer -> answer.addHeader(ETAG, header(TAG)));
            if (method == PathItem.HttpMethod.GET) {
                operation.addParameter(ifNoneMatch());
                responses.addAPIResponse(
                        "304",
                        OASFactory.createAPIResponse()
                                .description("You hold it already")
                                .addHeader(ETAG, header(TAG)));
            }
        }
        if (reach.includes(Page.class, "response") || reach.includes(ChangeBatch.class, "response")) {
            success.forEach(answer -> answer.addHeader(
                    "Link", header("The address of the next page, with rel=\"next\"; not on the last one")));
        }
        var byStatus = new TreeMap<Integer, Set<ProblemType>>();
        problems(operation, method, reach, oneOfMany)
                .forEach(type -> byStatus.computeIfAbsent(type.status(), status -> new LinkedHashSet<>())
                        .add(type));
        byStatus.forEach((status, types) -> responses.addAPIResponse(Integer.toString(status), refer(types)));
        responses.setAPIResponses(new TreeMap<>(responses.getAPIResponses()));
    }

    private static List<ProblemType> problems(
            Operation operation, PathItem.HttpMethod method, CallGraph.Reach reach, boolean oneOfMany) {
        var types = new ArrayList<ProblemType>(List.of(
                CommonProblem.INVALID_REQUEST,
                CommonProblem.UNAUTHENTICATED,
                CommonProblem.NOT_ACCEPTABLE,
                CommonProblem.UNAVAILABLE));
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            types.add(CommonProblem.FORBIDDEN);
        }
        if (oneOfMany) {
            types.add(CommonProblem.NOT_FOUND);
        }
        if (method != PathItem.HttpMethod.GET) {
            // Of a body that is sent where none is taken, too.
            types.add(CommonProblem.UNSUPPORTED_MEDIA_TYPE);
            // Two at once: the database lets one of them do it.
            types.add(CommonProblem.CONFLICT);
            if (oneOfMany) {
                types.add(CommonProblem.VERSION_MISMATCH);
            }
        }
        reach.constants().forEach(constant -> types.addAll(constantOf(constant)));
        return types;
    }

    private static List<ProblemType> constantOf(CallGraph.Constant constant) {
        try {
            var type = Class.forName(
                    constant.owner().replace('/', '.'),
                    true,
                    Thread.currentThread().getContextClassLoader());
            if (!type.isEnum() || !ProblemType.class.isAssignableFrom(type)) {
                return List.of();
            }
            return Arrays.stream(type.getEnumConstants())
                    .filter(each -> ((Enum<?>) each).name().equals(constant.name()))
                    .map(ProblemType.class::cast)
                    .toList();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("What the code calls is not there", e);
        }
    }

    /** What all operations share stands once. */
    private static APIResponse refer(Set<ProblemType> types) {
        var only = types.iterator().next();
        return types.size() == 1 && only instanceof CommonProblem common
                ? OASFactory.createAPIResponse().ref(RESPONSES + component(common))
                : response(types);
    }

    private static APIResponse response(Set<ProblemType> types) {
        var media = OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref(SCHEMAS + Problem.class.getSimpleName()));
        types.forEach(type -> media.addExample(
                type.slug(), OASFactory.createExample().summary(type.title()).value(example(type))));
        var response = OASFactory.createAPIResponse()
                .description(types.stream().map(ProblemType::title).collect(Collectors.joining("; or: ")))
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media));
        types.forEach(type -> headerOf(type.status(), response));
        return response;
    }

    private static void headerOf(int status, APIResponse response) {
        switch (status) {
            case 401 -> response.addHeader("WWW-Authenticate", header("Bearer: send a token of the sign-in service"));
            case 503 -> response.addHeader("Retry-After", header("After how many seconds to send it again"));
            default -> {}
        }
    }

    private static Map<String, Object> example(ProblemType type) {
        var example = new LinkedHashMap<String, Object>();
        example.put("type", type.uri());
        example.put("title", type.title());
        example.put("status", type.status());
        example.put("requestId", "0199aaaa-0000-4000-8000-000000000042");
        example.put("code", type.slug());
        example.put("params", Map.of());
        example.put("errors", type == CommonProblem.INVALID_REQUEST ? List.of(exampleOfError()) : List.of());
        return example;
    }

    private static Map<String, Object> exampleOfError() {
        var example = new LinkedHashMap<String, Object>();
        example.put("field", "limit");
        example.put("code", "too-large");
        example.put("params", Map.of("max", 100));
        example.put("message", "must be from 1 to 100");
        return example;
    }

    private static Parameter ifNoneMatch() {
        return OASFactory.createParameter()
                .name(IF_NONE_MATCH)
                .in(Parameter.In.HEADER)
                .description("The ETag of what you hold already; the answer is 304 where it is still that")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    private static String component(CommonProblem type) {
        return Arrays.stream(type.slug().split("-", -1))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static void dropUnused(OpenAPI api, Components components) {
        var used = api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .map(APIResponse::getRef)
                .collect(Collectors.toSet());
        List.copyOf(components.getResponses().keySet()).stream()
                .filter(name -> !used.contains(RESPONSES + name))
                .forEach(components::removeResponse);
    }
}
