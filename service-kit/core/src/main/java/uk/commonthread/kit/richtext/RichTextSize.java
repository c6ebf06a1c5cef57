package uk.commonthread.kit.richtext;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** {@code @Size} of a rich text, in characters of its plain text. */
public class RichTextSize implements ConstraintValidator<Size, RichText> {
    private int min;
    private int max;

    @Override
    public void initialize(Size size) {
        min = size.min();
        max = size.max();
    }

    @Override
    public boolean isValid(@Nullable RichText text, ConstraintValidatorContext context) {
        return text == null || (text.length() >= min && text.length() <= max);
    }
}
