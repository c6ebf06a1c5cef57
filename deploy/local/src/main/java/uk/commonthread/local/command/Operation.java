package uk.commonthread.local.command;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import uk.commonthread.local.LocalException;
import uk.commonthread.local.setting.Port;
import uk.commonthread.local.setting.Settings;

/** Has one service do what operators have it do: only services that hear others have dead letters and replicas. */
enum Operation {
    /** Tries its dead letters again, once their cause is mended. */
    REPLAY("/dead-letters/replay"),
    /** Fills its replicas again, once they have gone wrong. */
    REBUILD("/replicas/rebuild");

    private final String path;

    Operation(String path) {
        this.path = path;
    }

    int run(Settings settings, List<String> words, PrintStream out) throws IOException, InterruptedException {
        var name = words.size() == 1 ? words.getFirst() : "";
        var port = settings.port(managementOf(name));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .POST(BodyPublishers.noBody())
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofString());
            out.println(name + ": " + answer.body());
            return answer.statusCode() == 200 ? 0 : 1;
        } catch (ConnectException _) {
            throw new LocalException(name + " does not answer on port " + port + "; ./dev status says why");
        }
    }

    private Port managementOf(String name) {
        return switch (name) {
            case "engagement" -> Port.ENGAGEMENT_MANAGEMENT;
            case "strategy" -> Port.STRATEGY_MANAGEMENT;
            default ->
                throw new LocalException(name().toLowerCase(Locale.ROOT)
                        + " takes engagement or strategy: the services that hear others' events");
        };
    }
}
