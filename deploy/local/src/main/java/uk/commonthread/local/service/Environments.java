package uk.commonthread.local.service;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import uk.commonthread.local.postgres.Databases;
import uk.commonthread.local.secret.DevCertificate;
import uk.commonthread.local.secret.Secrets;
import uk.commonthread.local.setting.Port;
import uk.commonthread.local.setting.Settings;

/** What each of our programs is told by its environment: the same names that any deployment sets. */
public final class Environments {
    private final Settings settings;
    private final Secrets secrets;
    private final Databases databases;
    private final DevCertificate certificate;

    public Environments(Settings settings, Secrets secrets, Databases databases, DevCertificate certificate) {
        this.settings = settings;
        this.secrets = secrets;
        this.databases = databases;
        this.certificate = certificate;
    }

    Map<String, String> service(String name, Port http, Port management) {
        var environment = listening(http, management);
        environment.put("CT_DB_URL", settings.databaseUrl(name));
        environment.put("CT_DB_USER", name);
        environment.put("CT_DB_PASSWORD", databases.password(name));
        environment.put("CT_DB_OWNER", Databases.owner(name));
        environment.put("CT_DB_OWNER_PASSWORD", databases.password(Databases.owner(name)));
        environment.put("CT_KAFKA_BOOTSTRAP", settings.kafkaBootstrap());
        environment.put("CT_OIDC_URL", settings.keycloakUrl() + "/auth/realms/common-thread");
        environment.put("CT_OIDC_ISSUER", settings.publicRealmUrl());
        if (name.equals("engagement") || name.equals("partners")) {
            environment.put("CT_PUBLIC_URL", settings.publicUrl());
            environment.putAll(mail());
        }
        if (name.equals("engagement")) {
            environment.put("CT_RECEIPT_SECRET", secrets.key("receipts"));
            environment.put("CT_START_SECRETS", secrets.key("starts"));
            environment.put("CT_FOLLOW_SECRETS", secrets.key("follow"));
            environment.put("CT_FILES_FOLDER", settings.data("files").toString());
        }
        return environment;
    }

    Map<String, String> gateway() {
        var environment = listening(Port.GATEWAY, Port.GATEWAY_MANAGEMENT);
        environment.putAll(upstreams());
        environment.put("CT_KEYCLOAK_URL", settings.keycloakUrl());
        environment.put("CT_KAFKA_BOOTSTRAP", settings.kafkaBootstrap());
        environment.put("CT_PUBLIC_URL", settings.publicUrl());
        environment.put("CT_CLIENT_SECRET", secrets.key("client gateway"));
        environment.put("CT_SESSION_SECRET", secrets.key("session"));
        environment.put("CT_TLS_CERT", certificate.certificate().toString());
        environment.put("CT_TLS_KEY", certificate.key().toString());
        environment.put("CT_SPA_DIR", settings.root().resolve("frontend/dist").toString());
        return environment;
    }

    /** For programs that use the stack from outside, as a partner's system does. */
    public Map<String, String> visitor() {
        var environment = new LinkedHashMap<String, String>();
        environment.put("CT_BASE_URL", settings.publicUrl());
        environment.put("CT_TLS_CERT", certificate.certificate().toString());
        environment.put("CT_OIDC_ISSUER", settings.publicRealmUrl());
        environment.put("CT_TOKEN_URL", settings.publicRealmUrl() + "/protocol/openid-connect/token");
        environment.put("CT_SEED_CLIENT_ID", "seed");
        environment.put("CT_SEED_CLIENT_SECRET", secrets.key("client seed"));
        environment.put("CT_PEOPLE", settings.peopleFile().toString());
        environment.put("CT_MAIL_PAGE", "http://localhost:" + settings.port(Port.MAIL_PAGE));
        return environment;
    }

    /** For the bench, which compares the way through the door with the ways behind it. */
    public Map<String, String> bench() {
        var environment = new LinkedHashMap<>(visitor());
        environment.putAll(upstreams());
        environment.put("CT_TLS_KEY", certificate.key().toString());
        environment.put("CT_KEYCLOAK_URL", settings.keycloakUrl());
        environment.put("CT_KAFKA_BOOTSTRAP", settings.kafkaBootstrap());
        for (var name : new String[] {"partners", "engagement", "strategy"}) {
            var prefix = "CT_" + name.toUpperCase(Locale.ROOT);
            environment.put(prefix + "_DB_URL", settings.databaseUrl(name));
            // It makes a table to compare with.
            environment.put(prefix + "_DB_USER", Databases.owner(name));
            environment.put(prefix + "_DB_PASSWORD", databases.password(Databases.owner(name)));
        }
        return environment;
    }

    /** All mail goes to the page of the part mail. */
    private Map<String, String> mail() {
        return Map.of(
                "CT_SMTP_HOST", "127.0.0.1",
                "CT_SMTP_PORT", Integer.toString(settings.port(Port.MAIL)),
                "CT_SMTP_TLS", "DISABLED",
                "CT_MAIL_FROM", "Common Thread <no-reply@common-thread.example>");
    }

    private Map<String, String> upstreams() {
        return Map.of(
                "CT_PARTNERS_URL", "http://localhost:" + settings.port(Port.PARTNERS),
                "CT_ENGAGEMENT_URL", "http://localhost:" + settings.port(Port.ENGAGEMENT),
                "CT_STRATEGY_URL", "http://localhost:" + settings.port(Port.STRATEGY));
    }

    private Map<String, String> listening(Port http, Port management) {
        var environment = new LinkedHashMap<String, String>();
        environment.put("CT_HTTP_PORT", Integer.toString(settings.port(http)));
        environment.put("CT_MANAGEMENT_PORT", Integer.toString(settings.port(management)));
        // Known passwords and a self-made certificate: nobody but this machine may come in.
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        // It is asked several times a second until it is ready, and would log each no.
        environment.put("QUARKUS_LOG_CATEGORY__IO_SMALLRYE_HEALTH__LEVEL", "ERROR");
        return environment;
    }
}
