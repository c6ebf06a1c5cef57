package uk.commonthread.local.part;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A command line with the environment that it is given beside the usual one. */
public record Launch(Path folder, List<String> command, Map<String, String> environment) {

    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    ProcessBuilder builder() {
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        // What a person has set for a program of their own must not leak into ours.
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("QUARKUS_")
                        || name.startsWith("KC_")
                        || name.startsWith("KAFKA_")
                        || name.startsWith("PG"));
        builder.environment()
                .keySet()
                .removeIf(name -> name.equals("JAVA_TOOL_OPTIONS") || name.equals("JDK_JAVA_OPTIONS"));
        builder.environment().putAll(environment);
        return builder;
    }
}
