package uk.commonthread.local.setting;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import uk.commonthread.local.LocalException;

/**
 * Where things are and which ports they have, read once from the environment.
 *
 * @param root the checkout
 * @param state what this stack keeps: data, passwords, logs; {@code ./dev reset} empties it
 * @param cache what any stack of this checkout can use again: unpacked programs, AOT caches
 */
public record Settings(Path root, Path state, Path cache, Map<Port, Integer> ports) {

    public Settings {
        ports = Map.copyOf(ports);
    }

    public static Settings from(Map<String, String> environment) {
        var root = Path.of(environment.getOrDefault("CT_ROOT", "."))
                .toAbsolutePath()
                .normalize();
        var local = root.resolve(".local");
        // The user's own stack keeps its state in a folder beside those of test stacks, never around them:
        // a reset of one must not touch another.
        var state = environment.containsKey("CT_STATE_DIR")
                ? root.resolve(environment.get("CT_STATE_DIR")).normalize()
                : local.resolve("stack");
        var offset = number(environment, "CT_PORT_OFFSET", 0);
        var ports = new EnumMap<Port, Integer>(Port.class);
        Arrays.stream(Port.values())
                .forEach(port -> ports.put(port, number(environment, port.setting(), port.standard() + offset)));
        return new Settings(root, state, local.resolve("cache"), ports);
    }

    public int port(Port port) {
        return ports.getOrDefault(port, port.standard());
    }

    /** The one address that a browser or a partner system is given. */
    public String publicUrl() {
        return "https://localhost:" + port(Port.GATEWAY);
    }

    public String publicRealmUrl() {
        return publicUrl() + "/auth/realms/common-thread";
    }

    public String keycloakUrl() {
        return "http://localhost:" + port(Port.KEYCLOAK);
    }

    public String kafkaBootstrap() {
        return "localhost:" + port(Port.KAFKA);
    }

    public String databaseUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port(Port.POSTGRES) + "/" + database;
    }

    public Path data(String part) {
        return state.resolve("data").resolve(part);
    }

    public Path logs() {
        return state.resolve("logs");
    }

    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    public Path peopleFile() {
        return state.resolve("people.json");
    }

    /** The program that runs this one runs all the others too. */
    public static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    private static int number(Map<String, String> environment, String name, int otherwise) {
        var text = environment.get(name);
        if (text == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new LocalException(name + " must be a number, not '" + text + "'", e);
        }
    }
}
