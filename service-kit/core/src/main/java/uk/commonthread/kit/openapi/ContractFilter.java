package uk.commonthread.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Teaches the generated contract what our records already say: a component without {@code @Nullable} is
 * required, one with it may be null. Operations named {@code create…} answer 201, and every operation can
 * answer with a problem.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);

    private final Map<String, ClassInfo> records;

    public ContractFilter(IndexView index) {
        records = index.getKnownClasses().stream()
                .filter(c -> c.isRecord() && c.name().toString().startsWith("uk.commonthread."))
                .collect(Collectors.toMap(ContractFilter::schemaName, c -> c, (a, b) -> a));
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().getSchemas().forEach((name, schema) -> {
            var type = records.get(name);
            if (type != null) {
                type.recordComponents().forEach(c -> describe(schema, c));
            }
        });
    }

    @Override
    public Operation filterOperation(Operation operation) {
        var responses = operation.getResponses();
        if (operation.getOperationId().startsWith("create")) {
            responses.addAPIResponse("201", responses.getAPIResponse("200").description("Created"));
            responses.removeAPIResponse("200");
        }
        var problem =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem"));
        responses.setDefaultValue(OASFactory.createAPIResponse()
                .description("A problem, as RFC 9457 describes")
                .content(OASFactory.createContent().addMediaType("application/problem+json", problem)));
        return operation;
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
        } else {
            property.addType(Schema.SchemaType.NULL);
        }
    }

    private static String schemaName(ClassInfo type) {
        var schema = type.declaredAnnotation(SCHEMA);
        var name = schema == null ? null : schema.value("name");
        return name == null ? type.simpleName() : name.asString();
    }
}
