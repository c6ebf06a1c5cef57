package uk.commonthread.local.control;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import uk.commonthread.local.LocalException;
import uk.commonthread.local.part.PartStatus;
import uk.commonthread.local.setting.Settings;

/** Listens for the commands of a terminal: one line of JSON in, lines of JSON back. */
public final class ControlServer implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path socket;
    private final ServerSocketChannel channel;
    private final Requests requests;

    private ControlServer(Path socket, ServerSocketChannel channel, Requests requests) {
        this.socket = socket;
        this.channel = channel;
        this.requests = requests;
    }

    public static ControlServer open(Settings settings, Requests requests) throws IOException {
        var socket = ControlSocket.of(settings);
        ControlSocket.prepare(socket);
        var channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        channel.bind(UnixDomainSocketAddress.of(socket));
        var server = new ControlServer(socket, channel, requests);
        Thread.ofVirtual().name("control").start(server::listen);
        return server;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(socket);
    }

    private void listen() {
        while (channel.isOpen()) {
            try {
                var connection = channel.accept();
                Thread.ofVirtual().name("control-answer").start(() -> serve(connection));
            } catch (IOException e) {
                return; // closed: we are going down
            }
        }
    }

    private void serve(SocketChannel connection) {
        try (connection;
                var in = new BufferedReader(Channels.newReader(connection, StandardCharsets.UTF_8));
                var out = new PrintWriter(Channels.newWriter(connection, StandardCharsets.UTF_8), true)) {
            var line = in.readLine();
            if (line != null) {
                answer(List.of(JSON.readValue(line, String[].class)), reply -> send(out, reply));
            }
        } catch (IOException e) {
            System.err.println("A command went away before its answer: " + e.getMessage());
        }
    }

    private void answer(List<String> words, Consumer<Reply> out) {
        try {
            Consumer<String> lines = text -> out.accept(Reply.line(text));
            switch (words.getFirst()) {
                case "status" -> out.accept(Reply.status(requests.status()));
                case "await" -> requests.awaitStart(lines);
                case "start" -> requests.start(words.get(1));
                case "stop" -> requests.stop(words.get(1));
                case "kill" -> requests.kill(words.get(1));
                case "down" -> requests.down(lines);
                default -> throw new LocalException("the supervisor does not know " + words.getFirst());
            }
            out.accept(Reply.end());
        } catch (LocalException e) {
            out.accept(Reply.error(String.valueOf(e.getMessage())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            out.accept(Reply.error("interrupted"));
        }
    }

    private static synchronized void send(PrintWriter out, Reply reply) {
        try {
            out.println(JSON.writeValueAsString(reply));
        } catch (IOException e) {
            throw new LocalException("cannot answer: " + e.getMessage(), e);
        }
    }

    /** What the supervisor can be asked for. */
    public interface Requests {
        List<PartStatus> status();

        /** Tells each step until everything is ready; fails as the start fails. */
        void awaitStart(Consumer<String> lines);

        void start(String part);

        void stop(String part) throws InterruptedException;

        void kill(String part) throws InterruptedException;

        /** Ends everything; the supervisor itself ends after the answer. */
        void down(Consumer<String> lines);
    }
}
