package uk.commonthread.local.part;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.commonthread.local.setting.Port;

/** A real process that does next to nothing: a line of shell, ready when it has made its file. */
record FakePart(String name, Set<String> needs, String script, Path folder) implements Part {

    /** Runs until it is told to end. */
    static FakePart steady(String name, Path folder, String... needs) {
        return new FakePart(
                name,
                Set.of(needs),
                "echo $(ls) > started-" + name + "; touch ready-" + name + "; exec sleep 600",
                folder);
    }

    static FakePart scripted(String name, Path folder, String script) {
        return new FakePart(name, Set.of(), script, folder);
    }

    Path mark() {
        return folder.resolve("ready-" + name);
    }

    @Override
    public Set<Port> ports() {
        return Set.of();
    }

    @Override
    public Launch launch() {
        return new Launch(folder, List.of("sh", "-c", script), Map.of());
    }

    @Override
    public boolean ready() {
        return Files.exists(mark());
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(20);
    }
}
