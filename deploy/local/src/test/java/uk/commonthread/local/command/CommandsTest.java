package uk.commonthread.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.local.setting.Settings;

class CommandsTest {
    @TempDir
    Path state;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void withoutAStackDownAndStatusSayThatThereIsNone() throws IOException, InterruptedException {
        assertThat(commands().run(List.of("down"))).isZero();
        assertThat(commands().run(List.of("status"))).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .isEqualTo("Common Thread is not up.\nCommon Thread is not up.\n");
    }

    @Test
    void aCommandThatIsNoneIsRefused() {
        assertThatThrownBy(() -> commands().run(List.of("upp"))).hasMessageStartingWith("there is no command 'upp'");
    }

    @Test
    void startNeedsAName() {
        assertThatThrownBy(() -> commands().run(List.of("start"))).hasMessageContaining("takes the name of one part");
    }

    @Test
    void developmentModeIsOfOneNamedPart() {
        assertThat(Commands.development(List.of())).isEmpty();
        assertThat(Commands.development(List.of("--dev", "partners"))).contains("partners");
        assertThatThrownBy(() -> Commands.development(List.of("--dev"))).hasMessageContaining("--dev NAME");
    }

    @ParameterizedTest
    @CsvSource({"replay, /dead-letters/replay", "rebuild, /replicas/rebuild"})
    void anOperationAsksTheServiceItselfAndPassesOnWhatItSays(String command, String path)
            throws IOException, InterruptedException {
        var service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext(path, exchange -> {
            exchange.sendResponseHeaders(exchange.getRequestMethod().equals("POST") ? 200 : 405, 0);
            try (var body = exchange.getResponseBody()) {
                body.write("{\"done\":2}".getBytes(StandardCharsets.UTF_8));
            }
        });
        service.start();
        try {
            var port = service.getAddress().getPort();
            var code = commands("CT_ENGAGEMENT_MANAGEMENT_PORT", Integer.toString(port))
                    .run(List.of(command, "engagement"));

            assertThat(code).isZero();
            assertThat(said.toString(StandardCharsets.UTF_8)).isEqualTo("engagement: {\"done\":2}\n");
        } finally {
            service.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"replay", "rebuild"})
    void onlyAServiceThatHearsOthersHasDeadLettersAndReplicas(String command) {
        assertThatThrownBy(() -> commands().run(List.of(command, "partners")))
                .hasMessageStartingWith(command + " takes engagement or strategy");
    }

    private Commands commands(String setting, String value) {
        var settings = Settings.from(Map.of("CT_STATE_DIR", state.toString(), setting, value));
        return new Commands(settings, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private Commands commands() {
        var settings = Settings.from(Map.of("CT_STATE_DIR", state.toString()));
        return new Commands(settings, new PrintStream(said, true, StandardCharsets.UTF_8));
    }
}
