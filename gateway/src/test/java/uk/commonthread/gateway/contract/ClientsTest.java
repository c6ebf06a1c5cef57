package uk.commonthread.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Makes the clients that a partner would make of the merged contract, and compiles them. TypeScript's compiler is the
 * frontend's, so that {@code npm run check:client} there has the other half of this.
 */
class ClientsTest {
    private static final Path GENERATOR = Path.of("target", "client-generator", "openapi-generator-cli.jar");
    private static final Path CLIENTS = Path.of("target", "clients");
    private static final Path CONTRACT = CLIENTS.resolve("openapi.json");

    @BeforeAll
    static void writeTheContract() throws IOException {
        Files.createDirectories(CLIENTS);
        Files.write(CONTRACT, new ObjectMapper().writeValueAsBytes(MergedContract.of(DeveloperPages.contracts())));
    }

    @Test
    void aJavaClientCompiles() throws Exception {
        var client =
                generate("java", "--library=native", "--additional-properties=openApiNullable=false,useJakartaEe=true");
        var sources = sources(client.resolve("src/main/java"), ".java");
        var compiler = ToolProvider.getSystemJavaCompiler();
        var faults = new DiagnosticCollector<JavaFileObject>();
        try (var files = compiler.getStandardFileManager(faults, null, null)) {
            var classes = Files.createDirectories(CLIENTS.resolve("java-classes"));
            var options = List.of(
                    "-proc:none", "-d", classes.toString(), "-classpath", System.getProperty("java.class.path"));
            compiler.getTask(null, files, faults, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }

        assertThat(sources).hasSizeGreaterThan(100);
        assertThat(faults.getDiagnostics())
                .filteredOn(fault -> fault.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                .isEmpty();
    }

    @Test
    void aTypeScriptClientIsMade() throws Exception {
        var client = generate("typescript-fetch");

        assertThat(sources(client, ".ts")).hasSizeGreaterThan(100);
    }

    private static Path generate(String kind, String... options) throws Exception {
        var client = CLIENTS.resolve(kind);
        var log = CLIENTS.resolve(kind + ".log");
        var command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-jar",
                                GENERATOR.toString(),
                                "generate",
                                "-i",
                                CONTRACT.toString(),
                                "-g",
                                kind,
                                "-o",
                                client.toString()),
                        Stream.of(options))
                .toList();
        deleteAll(client);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor()).as("see %s", log).isZero();
        return client;
    }

    /** What an older contract led to must not be compiled with what this one leads to. */
    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file :
                        files.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static List<Path> sources(Path folder, String suffix) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix)).toList();
        }
    }
}
