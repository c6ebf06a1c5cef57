package uk.commonthread.strategy.document.strategy;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The migrations of this service that are classes. */
@ApplicationScoped
class JavaMigrations implements FlywayConfigurationCustomizer {

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.javaMigrations(new RichTextMigration());
    }
}
