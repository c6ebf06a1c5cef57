package uk.commonthread.local.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonthread.local.LocalException;
import uk.commonthread.local.part.PartStatus;
import uk.commonthread.local.part.State;
import uk.commonthread.local.setting.Settings;

class ControlTest {
    @TempDir
    Path state;

    @Test
    void theStatusComesBackAsItIs() throws IOException {
        try (var server = ControlServer.open(settings(), new FakeRequests())) {
            assertThat(server).isNotNull();
            assertThat(new ControlClient(settings()).status()).containsExactly(FakeRequests.STATUS);
        }
    }

    @Test
    void linesComeOneByOneBeforeTheEnd() throws IOException {
        try (var server = ControlServer.open(settings(), new FakeRequests())) {
            assertThat(server).isNotNull();
            var lines = new ArrayList<String>();
            new ControlClient(settings()).ask(lines::add, "await");
            assertThat(lines).containsExactly("postgres ready", "all ready");
        }
    }

    @Test
    void whatTheSupervisorRefusesIsToldInItsWords() throws IOException {
        try (var server = ControlServer.open(settings(), new FakeRequests())) {
            assertThat(server).isNotNull();
            var client = new ControlClient(settings());
            assertThatThrownBy(() -> client.ask(line -> {}, "start", "nobody"))
                    .isInstanceOf(LocalException.class)
                    .hasMessage("there is no part 'nobody'");
        }
    }

    @Test
    void withoutASupervisorThePersonIsToldHowToStartOne() {
        var client = new ControlClient(settings());

        assertThat(client.reaches()).isFalse();
        assertThatThrownBy(client::status).hasMessage("Common Thread is not up; ./dev up starts it");
    }

    @Test
    void aFolderTooDeepForASocketHasItElsewhere() {
        var temporary = Path.of("/tmp");
        assertThat(ControlSocket.of(Path.of("/home/a"), temporary)).hasToString("/home/a/run/control.sock");

        var deep = Path.of("/" + "deep/".repeat(30));
        assertThat(ControlSocket.of(deep, temporary)).startsWithRaw(temporary);
        assertThat(ControlSocket.of(deep, temporary)).isEqualTo(ControlSocket.of(deep, temporary));
        assertThat(ControlSocket.of(deep, temporary)).isNotEqualTo(ControlSocket.of(deep.resolve("b"), temporary));
    }

    private Settings settings() {
        return Settings.from(Map.of("CT_STATE_DIR", state.toString()));
    }

    private static final class FakeRequests implements ControlServer.Requests {
        static final PartStatus STATUS = new PartStatus("postgres", State.READY, 5532, 42, 1024, 7, null, "an error");

        @Override
        public List<PartStatus> status() {
            return List.of(STATUS);
        }

        @Override
        public void awaitStart(Consumer<String> lines) {
            lines.accept("postgres ready");
            lines.accept("all ready");
        }

        @Override
        public void start(String part) {
            throw new LocalException("there is no part '" + part + "'");
        }

        @Override
        public void stop(String part) {}

        @Override
        public void kill(String part) {}

        @Override
        public void down(Consumer<String> lines) {}
    }
}
