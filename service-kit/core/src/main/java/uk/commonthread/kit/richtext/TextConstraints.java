package uk.commonthread.kit.richtext;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import uk.commonthread.kit.text.CodePointSize;
import uk.commonthread.kit.text.VisibleText;

/** Has every {@code @Size} and {@code @NotBlank} of a text, plain or rich, judged as people would. */
@ApplicationScoped
class TextConstraints implements ValidatorFactoryCustomizer {

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        var mapping = configuration.createConstraintMapping();
        mapping.constraintDefinition(Size.class)
                .validatedBy(CodePointSize.class)
                .validatedBy(RichTextSize.class)
                .includeExistingValidators(true);
        mapping.constraintDefinition(NotBlank.class)
                .validatedBy(VisibleText.class)
                .validatedBy(VisibleRichText.class)
                .includeExistingValidators(true);
        configuration.addMapping(mapping);
    }
}
