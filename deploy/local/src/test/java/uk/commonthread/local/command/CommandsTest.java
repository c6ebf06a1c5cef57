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
import java.util.ArrayList;
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

    @Test
    void theAuditOfEveryServiceIsVerifiedFromWhereItEndedBefore() throws IOException, InterruptedException {
        var asked = new ArrayList<String>();
        var service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/audit/verify", exchange -> {
            asked.add(String.valueOf(exchange.getRequestURI().getQuery()));
            var isWhole = asked.size() != 5;
            exchange.sendResponseHeaders(isWhole ? 200 : 409, 0);
            try (var body = exchange.getResponseBody()) {
                body.write("{\"number\":7,\"hash\":\"ab\",\"says\":\"%s\"}"
                        .formatted(isWhole ? "All" : "Entry 3 is gone")
                        .getBytes(StandardCharsets.UTF_8));
            }
        });
        service.start();
        try {
            var port = Integer.toString(service.getAddress().getPort());
            var settings = Settings.from(Map.of(
                    "CT_STATE_DIR",
                    state.toString(),
                    "CT_PARTNERS_MANAGEMENT_PORT",
                    port,
                    "CT_ENGAGEMENT_MANAGEMENT_PORT",
                    port,
                    "CT_STRATEGY_MANAGEMENT_PORT",
                    port));
            var commands = new Commands(settings, new PrintStream(said, true, StandardCharsets.UTF_8));

            assertThat(commands.run(List.of("audit", "verify"))).isZero();
            assertThat(commands.run(List.of("audit", "verify"))).isEqualTo(1);

            assertThat(asked)
                    .containsExactly(
                            "null", "null", "null", "number=7&hash=ab", "number=7&hash=ab", "number=7&hash=ab");
            assertThat(said.toString(StandardCharsets.UTF_8))
                    .isEqualTo("partners: All\nengagement: All\nstrategy: All\n"
                            + "partners: All\nengagement: Entry 3 is gone\nstrategy: All\n");
        } finally {
            service.stop(0);
        }
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
