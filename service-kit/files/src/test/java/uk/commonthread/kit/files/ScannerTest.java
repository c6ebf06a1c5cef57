package uk.commonthread.kit.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The protocol of clamd, as its manual has it. */
class ScannerTest {
    @TempDir
    Path folder;

    @Test
    void aFileWithoutAVirusIsClean() throws Exception {
        assertThat(virusIn("stream: OK\0")).isEmpty();
    }

    @Test
    void aVirusIsNamed() throws Exception {
        assertThat(virusIn("stream: Win.Test.EICAR_HDB-1 FOUND\0")).contains("Win.Test.EICAR_HDB-1");
    }

    @Test
    void aScannerThatCannotSayIsNotTakenForOneThatFoundNothing() {
        assertThatThrownBy(() -> virusIn("INSTREAM size limit exceeded. ERROR\0"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("size limit exceeded");
        assertThatThrownBy(() -> virusIn("")).isInstanceOf(IOException.class);
    }

    @Test
    void aScannerThatIsAwayIsNotTakenForOneThatFoundNothing() throws Exception {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        var file = Files.writeString(folder.resolve("file"), "hello");
        assertThatThrownBy(() -> new Scanner("localhost:" + free).virusIn(file)).isInstanceOf(IOException.class);
    }

    @Test
    void everyByteReachesTheScanner() throws Exception {
        var content = "0123456789".repeat(20_000);
        var heard = hear(content, "stream: OK\0");
        assertThat(heard).isEqualTo(content);
    }

    @Test
    void anAddressWithoutAPortIsRefusedAtOnce() {
        assertThatThrownBy(() -> new Scanner("localhost")).hasMessageContaining("localhost:3310");
    }

    private java.util.Optional<String> virusIn(String answer) throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var heard = CompletableFuture.supplyAsync(() -> listen(server, answer));
            var file = Files.writeString(folder.resolve("file"), "hello");
            var found = new Scanner("localhost:" + server.getLocalPort()).virusIn(file);
            assertThat(heard.join()).isEqualTo("hello");
            return found;
        }
    }

    private String hear(String content, String answer) throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var heard = CompletableFuture.supplyAsync(() -> listen(server, answer));
            new Scanner("localhost:" + server.getLocalPort())
                    .virusIn(Files.writeString(folder.resolve("file"), content));
            return heard.join();
        }
    }

    private static String listen(ServerSocket server, String answer) {
        try (var socket = server.accept()) {
            var in = new DataInputStream(socket.getInputStream());
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            var heard = new StringBuilder();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                heard.append(new String(in.readNBytes(length), StandardCharsets.UTF_8));
            }
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
            return heard.toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
