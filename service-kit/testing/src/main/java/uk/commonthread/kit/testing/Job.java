package uk.commonthread.kit.testing;

import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.ZipInputStream;

/** Work that somebody has asked a service for, and that goes on after the answer. */
public final class Job {
    private static final Set<String> ENDED = Set.of("DONE", "FAILED", "CANCELLED");

    private final Supplier<RequestSpecification> owner;
    private final String address;

    private Job(Supplier<RequestSpecification> owner, String address) {
        this.owner = owner;
        this.address = address;
    }

    /** Asked for with this body, which is taken. */
    public static Job askedFor(Supplier<RequestSpecification> owner, String path, Object body) {
        var location = owner.get()
                .body(body)
                .post(path)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        return new Job(owner, location.replaceFirst("^https?://[^/]+", ""));
    }

    /** Where it can be followed. */
    public String address() {
        return address;
    }

    /** What is told of it at its end. */
    public Response atItsEnd() {
        return await().until(() -> owner.get().get(address), answer -> ENDED.contains(answer.<String>path("state")));
    }

    /** What it made. */
    public Response result() {
        atItsEnd();
        var answer = owner.get().get(address + "/result");
        // First of all: whatever else is asked of it reads what came as text.
        answer.asByteArray();
        if (answer.statusCode() != 200) {
            throw new AssertionError(address + "/result answers " + answer.statusCode());
        }
        return answer;
    }

    /** What it made, as CSV: the lines. */
    public List<String> lines() {
        return new String(result().asByteArray(), StandardCharsets.UTF_8)
                .substring(1)
                .lines()
                .toList();
    }

    /** What it made, as an archive: text by the name of the file. */
    public Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(result().asByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
