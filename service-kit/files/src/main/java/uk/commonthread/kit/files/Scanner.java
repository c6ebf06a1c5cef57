package uk.commonthread.kit.files;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Asks a clamd what it thinks of a file, in its own protocol (INSTREAM of clamd(8)): the bytes in pieces, each after its
 * length, and an empty piece at the end.
 */
final class Scanner {
    private static final int PIECE = 64 * 1024;
    private static final int CONNECT_MILLIS = 5_000;
    // A large archive takes clamd some seconds.
    private static final int ANSWER_MILLIS = 60_000;
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final String FOUND = " FOUND";

    private final InetSocketAddress address;

    /** @param address host and port */
    Scanner(String address) {
        var uri = URI.create("clamd://" + address);
        if (uri.getHost() == null || uri.getPort() < 0) {
            throw new IllegalArgumentException(
                    "CT_CLAMD must be the host and port of a clamd, as localhost:3310, and is " + address);
        }
        this.address = InetSocketAddress.createUnresolved(uri.getHost(), uri.getPort());
    }

    /** The name of the virus that is in it; empty where there is none. Fails where clamd does not say. */
    Optional<String> virusIn(Path file) throws IOException {
        var answer = ask(file);
        if (answer.endsWith(FOUND)) {
            return Optional.of(answer.substring(answer.indexOf(':') + 1, answer.length() - FOUND.length())
                    .strip());
        }
        if (!answer.endsWith(" OK")) {
            throw new IOException("clamd answers " + answer);
        }
        return Optional.empty();
    }

    private String ask(Path file) throws IOException {
        try (var socket = new Socket();
                var bytes = Files.newInputStream(file)) {
            socket.connect(new InetSocketAddress(address.getHostString(), address.getPort()), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            var out = new DataOutputStream(socket.getOutputStream());
            out.write(COMMAND);
            var piece = new byte[PIECE];
            for (int length = bytes.read(piece); length >= 0; length = bytes.read(piece)) {
                out.writeInt(length);
                out.write(piece, 0, length);
            }
            out.writeInt(0);
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\0", "")
                    .strip();
        }
    }
}
