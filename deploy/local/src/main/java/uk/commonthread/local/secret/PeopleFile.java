package uk.commonthread.local.secret;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.commonthread.local.setting.Folders;
import uk.commonthread.local.setting.Settings;

/** The demo people and their passwords as a file, for the browser tests and the bench. */
public final class PeopleFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PeopleFile() {}

    public static void write(Settings settings, Secrets secrets) throws IOException {
        var people = new LinkedHashMap<String, Map<String, String>>();
        for (var person : Person.ALL) {
            people.put(
                    person.username(),
                    Map.of(
                            "id", person.id(),
                            "name", person.name(),
                            "organisation", person.organisation(),
                            "does", person.does(),
                            "password", person.password(secrets)));
        }
        Folders.writePrivately(
                settings.peopleFile(),
                JSON.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(Map.of("baseUrl", settings.publicUrl(), "people", people)));
    }
}
