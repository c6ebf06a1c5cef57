package uk.commonthread.kit.richtext;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** {@code @NotBlank} of a rich text: there is something to read in it. */
public class VisibleRichText implements ConstraintValidator<NotBlank, RichText> {

    @Override
    public boolean isValid(@Nullable RichText text, ConstraintValidatorContext context) {
        return text != null && !text.isBlank();
    }
}
