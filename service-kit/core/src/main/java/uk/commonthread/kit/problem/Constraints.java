package uk.commonthread.kit.problem;

import jakarta.validation.ConstraintViolation;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.richtext.RichText;
import uk.commonthread.kit.text.Text;

/** Gives what Bean Validation found the code of its constraint, and the constraint's bounds as parameters. */
final class Constraints {
    private Constraints() {}

    static FieldError error(String field, ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor();
        var bounds = constraint.getAttributes();
        var message = violation.getMessage();
        return switch (constraint.getAnnotation().annotationType().getSimpleName()) {
            case "NotNull", "NotBlank", "NotEmpty" -> new FieldError(field, "required", message);
            case "Min", "DecimalMin" -> new FieldError(field, "too-small", Map.of("min", bound(bounds)), message);
            case "Max", "DecimalMax" -> new FieldError(field, "too-large", Map.of("max", bound(bounds)), message);
            case "Size" -> size(field, violation.getInvalidValue(), bounds, message);
            case "Pattern" -> new FieldError(field, "wrong-format", message);
            case "Email" -> new FieldError(field, "not-a-mail-address", message);
            default -> new FieldError(field, "unfit", message);
        };
    }

    /** A number also where the constraint has it as a text. */
    private static Number bound(Map<String, Object> bounds) {
        return switch (bounds.get("value")) {
            case Number number -> number;
            case null, default -> new BigDecimal(String.valueOf(bounds.get("value")));
        };
    }

    private static FieldError size(String field, @Nullable Object value, Map<String, Object> bounds, String message) {
        var isText = value instanceof CharSequence || value instanceof RichText;
        var min = (int) Objects.requireNonNull(bounds.get("min"));
        var max = (int) Objects.requireNonNull(bounds.get("max"));
        return length(value) < min
                ? new FieldError(field, isText ? "too-short" : "too-few", Map.of("min", min), message)
                : new FieldError(field, isText ? "too-long" : "too-many", Map.of("max", max), message);
    }

    private static int length(@Nullable Object value) {
        return switch (value) {
            case CharSequence text -> Text.length(text);
            case RichText text -> text.length();
            case Collection<?> many -> many.size();
            case Map<?, ?> many -> many.size();
            case null, default -> 0;
        };
    }
}
