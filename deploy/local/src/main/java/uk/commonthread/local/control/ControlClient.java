package uk.commonthread.local.control;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import uk.commonthread.local.LocalException;
import uk.commonthread.local.part.PartStatus;
import uk.commonthread.local.setting.Settings;

/** Asks the supervisor of this state folder, where one runs. */
public final class ControlClient {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path socket;

    public ControlClient(Settings settings) {
        this.socket = ControlSocket.of(settings);
    }

    /** Whether a supervisor answers. */
    public boolean reaches() {
        if (!Files.exists(socket)) {
            return false;
        }
        try (var connection = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return connection.connect(UnixDomainSocketAddress.of(socket));
        } catch (IOException e) {
            return false; // the file of a supervisor that was killed
        }
    }

    public List<PartStatus> status() {
        return ask(text -> {}, "status");
    }

    /** Sends the words, passes lines on, and comes back at the end of the answer; an error is thrown. */
    public List<PartStatus> ask(Consumer<String> lines, String... words) {
        try (var connection = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            connection.connect(UnixDomainSocketAddress.of(socket));
            var out = new PrintWriter(Channels.newWriter(connection, StandardCharsets.UTF_8), true);
            var in = new BufferedReader(Channels.newReader(connection, StandardCharsets.UTF_8));
            out.println(JSON.writeValueAsString(words));
            List<PartStatus> parts = List.of();
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var reply = JSON.readValue(line, Reply.class);
                switch (reply.kind()) {
                    case LINE -> lines.accept(String.valueOf(reply.text()));
                    case STATUS -> parts = reply.parts() == null ? List.of() : reply.parts();
                    case ERROR -> throw new LocalException(String.valueOf(reply.text()));
                    case END -> {
                        return parts;
                    }
                }
            }
            throw new LocalException("the supervisor ended in the middle of its answer; see ./dev logs supervisor");
        } catch (IOException e) {
            throw new LocalException("Common Thread is not up; ./dev up starts it", e);
        }
    }
}
