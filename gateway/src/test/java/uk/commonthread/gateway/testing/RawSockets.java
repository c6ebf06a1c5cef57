package uk.commonthread.gateway.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import javax.net.ssl.SSLSocket;

/** Connections to the door, for tests that write bytes. */
public final class RawSockets {
    private RawSockets() {}

    public static SSLSocket tls(String protocol) throws IOException {
        return tls(protocol, new Socket());
    }

    /** One that takes next to nothing before it is read from. */
    public static SSLSocket narrow(String protocol) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(4 * 1024);
        return tls(protocol, socket);
    }

    private static SSLSocket tls(String protocol, Socket plain) throws IOException {
        var door = URI.create(Browser.publicUrl());
        plain.connect(new InetSocketAddress(door.getHost(), door.getPort()));
        var socket = (SSLSocket)
                Browser.trusting().getSocketFactory().createSocket(plain, door.getHost(), door.getPort(), true);
        var parameters = socket.getSSLParameters();
        parameters.setApplicationProtocols(new String[] {protocol});
        socket.setSSLParameters(parameters);
        return socket;
    }

    /** The header that every request over HTTP/1.1 has. */
    public static String host() {
        return "Host: " + URI.create(Browser.publicUrl()).getAuthority() + "\r\n";
    }

    public static byte[] get(String path) {
        return ("GET " + path + " HTTP/1.1\r\n" + host() + "\r\n").getBytes(ISO_8859_1);
    }

    /** The head of a request whose body has to follow. */
    public static byte[] post(String path, int length) {
        return ("POST " + path + " HTTP/1.1\r\n" + host() + "Content-Length: " + length + "\r\n\r\n")
                .getBytes(ISO_8859_1);
    }

    /** Sends a text over HTTP/1.1 as it is, and reads what comes until the connection ends. */
    public static String exchange(String text) throws IOException {
        try (var socket = tls("http/1.1")) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(text.getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }
}
