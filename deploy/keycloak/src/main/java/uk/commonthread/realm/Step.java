package uk.commonthread.realm;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One change of the realm, in a file of its own: {@code 0007-what-it-does.json}.
 *
 * @param demo whether it concerns the demo alone: {@code 0007-demo-what-it-does.json}
 */
record Step(int number, String name, boolean demo, List<Request> requests) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern FILE = Pattern.compile("(\\d{4})-(demo-)?[a-z0-9-]+\\.json");

    static Step read(Path file) throws IOException {
        var name = file.getFileName().toString();
        var parts = FILE.matcher(name);
        if (!parts.matches()) {
            throw new RealmException(name + " is no name of a step; 0007-what-it-does.json is one");
        }
        return new Step(
                Integer.parseInt(parts.group(1)),
                name.substring(0, name.length() - ".json".length()),
                parts.group(2) != null,
                Request.read(JSON.readTree(file.toFile()).path("requests")));
    }
}
