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
import uk.commonthread.local.LocalException;
import uk.commonthread.local.setting.Port;
import uk.commonthread.local.setting.Settings;

/** Has one service try its dead letters again, as an operator does once their cause is mended. */
final class Replay {
    private Replay() {}

    static int run(Settings settings, List<String> words, PrintStream out) throws IOException, InterruptedException {
        var name = words.size() == 1 ? words.getFirst() : "";
        var port = settings.port(managementOf(name));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/dead-letters/replay"))
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

    /** Only services that hear others have dead letters. */
    private static Port managementOf(String name) {
        return switch (name) {
            case "engagement" -> Port.ENGAGEMENT_MANAGEMENT;
            case "strategy" -> Port.STRATEGY_MANAGEMENT;
            default ->
                throw new LocalException("replay takes engagement or strategy: the services that hear others' events");
        };
    }
}
