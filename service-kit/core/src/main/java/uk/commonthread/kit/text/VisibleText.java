package uk.commonthread.kit.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * {@code @NotBlank} as people see it. The validator that comes with Bean Validation knows the spaces of ASCII alone, so a
 * name of one no-break space or one zero-width space would be a name.
 */
public class VisibleText implements ConstraintValidator<NotBlank, String> {

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text != null && !Text.isBlank(text);
    }
}
