package uk.commonthread.kit.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.richtext.RichText;
import uk.commonthread.kit.text.AsSent;
import uk.commonthread.kit.text.OneLine;
import uk.commonthread.kit.text.Text;

/**
 * Reads what clients send exactly as the contract says it: each member once, nothing after the end, and no value of
 * another kind that Jackson would make fit, as a number for an enum's member or a text for a number. Events and what is
 * stored are read by the service's own mapper, which takes what was right when it was written.
 */
final class StrictJson {
    private StrictJson() {}

    static ObjectMapper of(ObjectMapper general) {
        var strict = general.copy();
        strict.configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true);
        strict.enable(
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        for (var shape : CoercionInputShape.values()) {
            strict.coercionConfigDefaults().setCoercion(shape, CoercionAction.Fail);
        }
        // JSON has one kind of number: 1 is a decimal as well.
        strict.coercionConfigFor(LogicalType.Float).setCoercion(CoercionInputShape.Integer, CoercionAction.TryConvert);
        var module = new SimpleModule("strict");
        module.setDeserializers(new Enums());
        module.setDeserializerModifier(new Unwrapping());
        strict.registerModule(module.addDeserializer(String.class, new Written<>(String.class, Text::lines))
                .addDeserializer(UUID.class, new Written<>(UUID.class, Values::uuid))
                .addDeserializer(Instant.class, new Written<>(Instant.class, Values::instant))
                .addDeserializer(LocalDate.class, new Written<>(LocalDate.class, Values::day))
                .addDeserializer(RichText.class, new Judged()));
        return strict;
    }

    private static final class Enums extends SimpleDeserializers {
        @Override
        public JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return written(type);
        }

        private static <T> Written<T> written(Class<T> type) {
            return new Written<>(type, text -> Values.constant(type, text));
        }
    }

    /**
     * Jackson takes whatever is sent where some of the members are another record's ({@code @JsonUnwrapped}); here such a
     * record is read as if it had them itself.
     */
    private static final class Unwrapping extends BeanDeserializerModifier {
        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription description, JsonDeserializer<?> deserializer) {
            var members = description.findProperties();
            return members.stream().noneMatch(member -> isUnwrapped(config, member))
                    ? deserializer
                    : new Flat(deserializer, names(config, members).collect(Collectors.toUnmodifiableSet()));
        }

        private static Stream<String> names(DeserializationConfig config, List<BeanPropertyDefinition> members) {
            return members.stream()
                    .flatMap(member -> isUnwrapped(config, member)
                            ? names(
                                    config,
                                    config.introspect(member.getPrimaryType()).findProperties())
                            : Stream.of(member.getName()));
        }

        private static boolean isUnwrapped(DeserializationConfig config, BeanPropertyDefinition member) {
            return config.getAnnotationIntrospector().findUnwrappingNameTransformer(member.getPrimaryMember()) != null;
        }
    }

    private static final class Flat extends DelegatingDeserializer {
        private final Set<String> names;

        Flat(JsonDeserializer<?> read, Set<String> names) {
            super(read);
            this.names = names;
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> read) {
            return new Flat(read, names);
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            var body = context.bufferAsCopyOfValue(json);
            var sent = body.asParser(json);
            if (sent.nextToken() == JsonToken.START_OBJECT) {
                while (sent.nextToken() == JsonToken.FIELD_NAME) {
                    if (!names.contains(sent.currentName())) {
                        throw UnrecognizedPropertyException.from(
                                sent, handledType(), sent.currentName(), List.copyOf(names));
                    }
                    sent.nextToken();
                    sent.skipChildren();
                }
            }
            var again = body.asParser(json);
            again.nextToken();
            return super.deserialize(again, context);
        }
    }

    private static final class Judged extends StdDeserializer<RichText> {
        Judged() {
            super(RichText.class);
        }

        @Override
        public RichText deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return RichText.sent(context.readTree(json));
        }
    }

    /** A value that JSON writes as a string, and only as a string. */
    private static final class Written<T> extends StdScalarDeserializer<T> implements ContextualDeserializer {
        private final Class<T> type;
        private final transient Function<String, T> reads;

        Written(Class<T> type, Function<String, T> reads) {
            super(type);
            this.type = type;
            this.reads = reads;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return context.reportInputMismatch(this, "not a string");
            }
            return reads.apply(json.getText());
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            if (type != String.class || property == null) {
                return this;
            }
            if (property.getAnnotation(AsSent.class) != null) {
                return new Written<>(String.class, text -> text);
            }
            return property.getAnnotation(OneLine.class) == null ? this : new Written<>(String.class, Text::oneLine);
        }
    }
}
