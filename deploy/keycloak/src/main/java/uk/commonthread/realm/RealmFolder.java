package uk.commonthread.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The files of deploy/keycloak: the realm as it began, the steps since, and what depends on where it runs. The demo lays its
 * own over each: its people have known passwords, so a second step of signing in is offered to them; production demands it.
 */
public final class RealmFolder {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> NAMES = List.of("clientId", "alias", "username", "name");

    private final Path folder;
    private final boolean demo;

    private RealmFolder(Path folder, boolean demo) {
        this.folder = folder;
        this.demo = demo;
    }

    public static RealmFolder ofProduction(Path folder) {
        return new RealmFolder(folder, false);
    }

    public static RealmFolder ofDemo(Path folder) {
        return new RealmFolder(folder, true);
    }

    /** The realm as it is made where there is none. */
    public ObjectNode realm() throws IOException {
        var whole = (ObjectNode) JSON.readTree(folder.resolve("realm.json").toFile());
        if (demo) {
            for (var laid : JSON.readTree(folder.resolve("demo.json").toFile()).properties()) {
                var list = whole.withArrayProperty(laid.getKey());
                laid.getValue().forEach(element -> lay(list, element));
            }
        }
        return whole;
    }

    /** In the order of their numbers. */
    List<Step> steps() throws IOException {
        var steps = new ArrayList<Step>();
        try (var files = Files.newDirectoryStream(folder.resolve("steps"), "*.json")) {
            for (var file : files) {
                steps.add(Step.read(file));
            }
        }
        steps.sort(Comparator.comparingInt(Step::number));
        for (var i = 0; i < steps.size(); i++) {
            if (steps.get(i).number() != i + 1) {
                throw new RealmException("The steps have to be numbered 0001, 0002 and so on; after " + i + " comes "
                        + steps.get(i).name());
            }
        }
        return steps;
    }

    /** What is the environment's to say, and is brought up to date at every start. */
    List<Request> settings() throws IOException {
        var all = new ArrayList<>(
                Request.read(JSON.readTree(folder.resolve("settings.json").toFile())));
        if (demo) {
            all.addAll(Request.read(
                    JSON.readTree(folder.resolve("demo-settings.json").toFile())));
        }
        return all;
    }

    boolean takes(Step step) {
        return demo || !step.demo();
    }

    /** In the place of the one of that name, or behind all others. */
    private static void lay(ArrayNode list, JsonNode element) {
        for (var i = 0; i < list.size(); i++) {
            if (name(list.get(i)).equals(name(element))) {
                list.set(i, element);
                return;
            }
        }
        list.add(element);
    }

    private static String name(JsonNode element) {
        return NAMES.stream()
                .filter(element::has)
                .map(field -> element.get(field).asText())
                .findFirst()
                .orElseThrow();
    }
}
