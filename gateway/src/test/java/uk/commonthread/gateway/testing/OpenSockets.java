package uk.commonthread.gateway.testing;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.net.ssl.SSLSocket;

/** Connections to the door that have agreed on TLS and stay open until all are closed. */
public final class OpenSockets implements Closeable, Iterable<SSLSocket> {
    private final List<SSLSocket> sockets = new ArrayList<>();

    private OpenSockets() {}

    public static OpenSockets of(int count) throws IOException {
        return of(count, () -> RawSockets.tls("http/1.1"));
    }

    /** Such as take next to nothing before they are read from. */
    public static OpenSockets narrow(int count) throws IOException {
        return of(count, () -> RawSockets.narrow("http/1.1"));
    }

    private static OpenSockets of(int count, Opening opening) throws IOException {
        var open = new OpenSockets();
        for (var i = 0; i < count; i++) {
            var socket = opening.open();
            open.sockets.add(socket);
            socket.setSoTimeout(10_000);
            socket.startHandshake();
        }
        return open;
    }

    public void sendEach(byte[] request) throws IOException {
        for (var socket : sockets) {
            socket.getOutputStream().write(request);
        }
    }

    @Override
    public Iterator<SSLSocket> iterator() {
        return sockets.iterator();
    }

    @Override
    public void close() throws IOException {
        for (var socket : sockets) {
            socket.close();
        }
    }

    @FunctionalInterface
    private interface Opening {
        SSLSocket open() throws IOException;
    }
}
