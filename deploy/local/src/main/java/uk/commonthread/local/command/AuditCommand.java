package uk.commonthread.local.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import uk.commonthread.local.LocalException;
import uk.commonthread.local.setting.Port;
import uk.commonthread.local.setting.Settings;

/**
 * Has every service read its audit again from its first entry to its last. Where each ended is kept in a file beside the
 * databases, and told to the service the next time: so whoever can write to a database, and writes a whole chain anew,
 * is found too.
 */
final class AuditCommand {
    private static final Map<String, Port> SERVICES = new LinkedHashMap<>();

    static {
        SERVICES.put("partners", Port.PARTNERS_MANAGEMENT);
        SERVICES.put("engagement", Port.ENGAGEMENT_MANAGEMENT);
        SERVICES.put("strategy", Port.STRATEGY_MANAGEMENT);
    }

    private final Settings settings;
    private final PrintStream out;
    private final ObjectMapper json = new ObjectMapper();

    AuditCommand(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    int run(List<String> words) throws IOException, InterruptedException {
        if (!words.equals(List.of("verify"))) {
            throw new LocalException("audit takes the word verify");
        }
        var kept = read();
        var isWhole = true;
        try (var http = HttpClient.newHttpClient()) {
            for (var service : SERVICES.entrySet()) {
                isWhole &= verify(http, service.getKey(), settings.port(service.getValue()), kept);
            }
        }
        write(kept);
        return isWhole ? 0 : 1;
    }

    private boolean verify(HttpClient http, String name, int port, Properties kept)
            throws IOException, InterruptedException {
        var end = kept.getProperty(name);
        var query = end == null ? "" : "?number=" + end.replace(" ", "&hash=");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/audit/verify" + query))
                .POST(BodyPublishers.noBody())
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200 && answer.statusCode() != 409) {
                throw new LocalException(name + " cannot read its audit; ./dev logs " + name + " says why");
            }
            var said = json.readTree(answer.body());
            out.println(name + ": " + said.path("says").asText());
            if (answer.statusCode() == 200) {
                kept.setProperty(
                        name,
                        said.path("number").asText() + " " + said.path("hash").asText());
            }
            return answer.statusCode() == 200;
        } catch (ConnectException _) {
            throw new LocalException(name + " does not answer on port " + port + "; ./dev status says why");
        }
    }

    private Properties read() throws IOException {
        var kept = new Properties();
        if (Files.exists(file())) {
            try (var reader = Files.newBufferedReader(file())) {
                kept.load(reader);
            }
        }
        return kept;
    }

    private void write(Properties kept) throws IOException {
        Files.createDirectories(settings.state());
        try (var writer = Files.newBufferedWriter(file())) {
            kept.store(writer, "Where the audit of each service ended when it was verified last");
        }
    }

    private Path file() {
        return settings.state().resolve("audit-ends.properties");
    }
}
