package uk.commonthread.kit.text;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;

/** Has every {@code @Size} and {@code @NotBlank} of a text judged as people would. */
@ApplicationScoped
class TextConstraints implements ValidatorFactoryCustomizer {

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        var mapping = configuration.createConstraintMapping();
        mapping.constraintDefinition(Size.class)
                .validatedBy(CodePointSize.class)
                .includeExistingValidators(true);
        mapping.constraintDefinition(NotBlank.class)
                .validatedBy(VisibleText.class)
                .includeExistingValidators(true);
        configuration.addMapping(mapping);
    }
}
