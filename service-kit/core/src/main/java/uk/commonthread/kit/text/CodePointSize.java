package uk.commonthread.kit.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * {@code @Size} of a text, in characters as people, JSON Schema and PostgreSQL count them. The validator that comes with
 * Bean Validation counts UTF-16 units, in which an emoji is two; this one is for the narrower type, so it is taken.
 */
public class CodePointSize implements ConstraintValidator<Size, String> {
    private int min;
    private int max;

    @Override
    public void initialize(Size size) {
        min = size.min();
        max = size.max();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        var length = Text.length(text);
        return length >= min && length <= max;
    }
}
