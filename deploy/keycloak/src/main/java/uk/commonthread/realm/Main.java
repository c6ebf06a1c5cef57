package uk.commonthread.realm;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/**
 * Run before the gateway and the services of a new version: {@code java -jar realm.jar FOLDER}, with the folder of
 * realm.json. {@code CT_KEYCLOAK_URL} is Keycloak's address with its path, {@code CT_KEYCLOAK_ADMIN} and
 * {@code CT_KEYCLOAK_ADMIN_PASSWORD} sign in to its master realm; what the files leave open ({@code ${CT_…}}) comes from the
 * environment too.
 */
final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var environment = System.getenv();
        var folder = Path.of(arguments.length == 0 ? "." : arguments[0]);
        var admin = new AdminApi(
                URI.create(Placeholders.valueOf("CT_KEYCLOAK_URL", environment)),
                Placeholders.valueOf("CT_KEYCLOAK_ADMIN", environment),
                Placeholders.valueOf("CT_KEYCLOAK_ADMIN_PASSWORD", environment));
        new RealmSteps(admin, RealmFolder.ofProduction(folder), environment).apply(System.out::println);
    }
}
