package uk.commonthread.seed;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Gets access tokens by client credentials, and a new one before the old one runs out. */
final class Tokens {
    private static final Duration MARGIN = Duration.ofSeconds(20);

    private final Settings settings;
    private final HttpClient http;
    private final ObjectMapper json;
    private final Clock clock;
    private String token = "";
    private Instant goodUntil = Instant.EPOCH;

    Tokens(Settings settings, HttpClient http, ObjectMapper json, Clock clock) {
        this.settings = settings;
        this.http = http;
        this.json = json;
        this.clock = clock;
    }

    String current() throws IOException, InterruptedException {
        if (clock.instant().isAfter(goodUntil.minus(MARGIN))) {
            renew();
        }
        return token;
    }

    private void renew() throws IOException, InterruptedException {
        var form = "grant_type=client_credentials&client_id=" + encode(settings.clientId()) + "&client_secret="
                + encode(settings.clientSecret());
        var response = http.send(
                HttpRequest.newBuilder(settings.tokenUrl())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .timeout(Duration.ofSeconds(30))
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new SeedException("No access token from " + settings.tokenUrl() + ": " + response.statusCode());
        }
        var answer = json.readTree(response.body());
        token = answer.required("access_token").asText();
        goodUntil = clock.instant().plusSeconds(answer.required("expires_in").asLong());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
