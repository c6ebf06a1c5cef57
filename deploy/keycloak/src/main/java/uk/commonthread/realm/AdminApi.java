package uk.commonthread.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Keycloak's admin API, as the administrator of its master realm. No answer and no body ends up in a message. */
public final class AdminApi {
    static final String REALMS = "/admin/realms";
    static final String REALM = REALMS + "/common-thread";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String keycloak;
    private final String user;
    private final String password;
    private String token = "";

    /** The address is Keycloak's with the path that it is served under. */
    public AdminApi(URI keycloak, String user, String password) {
        this.keycloak = keycloak.toString();
        this.user = user;
        this.password = password;
    }

    record Answer(int status, JsonNode body, String request) {
        void orAlready(int status) {
            if (this.status / 100 != 2 && this.status != status) {
                throw new RealmException("Keycloak answered " + this.status + " to " + request);
            }
        }
    }

    /** What is there; fails where nothing is. */
    public JsonNode get(String path) throws IOException, InterruptedException {
        var answer = send("GET", path, MissingNode.getInstance());
        answer.orAlready(0);
        return answer.body;
    }

    /** Changes what is there; fails where Keycloak will not. */
    public void change(String method, String path, JsonNode body) throws IOException, InterruptedException {
        send(method, path, body).orAlready(0);
    }

    Answer send(String method, String path, JsonNode body) throws IOException, InterruptedException {
        var answer = sendOnce(method, path, body);
        // It has expired, or knows nothing of a realm that was made since.
        return answer.status == 401 || answer.status == 403 ? sendAnew(method, path, body) : answer;
    }

    private Answer sendAnew(String method, String path, JsonNode body) throws IOException, InterruptedException {
        signIn();
        return sendOnce(method, path, body);
    }

    private Answer sendOnce(String method, String path, JsonNode body) throws IOException, InterruptedException {
        if (token.isEmpty()) {
            signIn();
        }
        var request = HttpRequest.newBuilder(URI.create(keycloak + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body.isMissingNode() ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        return new Answer(answer.statusCode(), read(answer), method + " " + path);
    }

    private static JsonNode read(HttpResponse<String> answer) throws IOException {
        return answer.body().isBlank() || answer.statusCode() / 100 != 2
                ? MissingNode.getInstance()
                : JSON.readTree(answer.body());
    }

    private void signIn() throws IOException, InterruptedException {
        var form = "grant_type=password&client_id=admin-cli&username=" + encode(user) + "&password=" + encode(password);
        var request = HttpRequest.newBuilder(URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new RealmException("Keycloak does not let its administrator in: " + answer.statusCode());
        }
        token = JSON.readTree(answer.body()).path("access_token").asText();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
