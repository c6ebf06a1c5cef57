package uk.commonthread.gateway.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http2.DefaultHttp2HeadersDecoder;
import io.netty.handler.codec.http2.Http2Exception;
import io.netty.handler.codec.http2.Http2Headers;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLSocket;

/** One HTTP/2 connection to the door that sends what no decent client would. */
public final class RawHttp2 implements Closeable {
    private static final int DATA = 0;
    private static final int HEADERS = 1;
    private static final int RST_STREAM = 3;
    private static final int SETTINGS = 4;
    private static final int GO_AWAY = 7;
    private static final int CONTINUATION = 9;
    private static final int INITIAL_WINDOW_SIZE = 4;

    private final SSLSocket socket;
    private final DataOutputStream out;
    private final DataInputStream in;
    private final DefaultHttp2HeadersDecoder decoder = new DefaultHttp2HeadersDecoder();
    private final Map<Integer, Integer> statuses = new HashMap<>();
    private final Map<Integer, ByteArrayOutputStream> bodies = new HashMap<>();
    private final Set<Integer> ended = new HashSet<>();
    private int maxStreams = Integer.MAX_VALUE;

    public RawHttp2() throws IOException {
        this(65_535);
    }

    /** One that takes so many bytes of each answer and no more. */
    public RawHttp2(int window) throws IOException {
        socket = RawSockets.tls("h2");
        socket.setSoTimeout(20_000);
        out = new DataOutputStream(socket.getOutputStream());
        in = new DataInputStream(socket.getInputStream());
        out.write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(ISO_8859_1));
        frame(
                SETTINGS,
                0,
                0,
                ByteBuffer.allocate(6)
                        .putShort((short) INITIAL_WINDOW_SIZE)
                        .putInt(window)
                        .array());
        while (maxStreams == Integer.MAX_VALUE) {
            read();
        }
    }

    /** What the server said in its SETTINGS. */
    public int maxStreams() {
        return maxStreams;
    }

    public void open(int stream, boolean isWhole, String method, String path, String... headers) throws IOException {
        frame(HEADERS, isWhole ? 5 : 4, stream, head(method, path, headers));
    }

    /** The beginning of a head that goes on in other frames. */
    public void begin(int stream, String method, String path) throws IOException {
        frame(HEADERS, 1, stream, head(method, path));
    }

    /** More of that head, and not its end. */
    public void goOn(int stream, String name, String value) throws IOException {
        var block = new ByteArrayOutputStream();
        if (!name.isEmpty()) {
            literal(block, name, value);
        }
        frame(CONTINUATION, 0, stream, block.toByteArray());
    }

    public void reset(int stream) throws IOException {
        frame(RST_STREAM, 0, stream, new byte[] {0, 0, 0, 8});
    }

    private static byte[] head(String method, String path, String... headers) {
        var block = new ByteArrayOutputStream();
        var authority = Browser.publicUrl().substring("https://".length());
        literal(block, ":method", method);
        literal(block, ":scheme", "https");
        literal(block, ":authority", authority);
        literal(block, ":path", path);
        for (var i = 0; i < headers.length; i += 2) {
            literal(block, headers[i], headers[i + 1]);
        }
        return block.toByteArray();
    }

    /** The status of the answer on that stream; -1 where it was reset. */
    public int status(int stream) throws IOException {
        while (!statuses.containsKey(stream)) {
            read();
        }
        return statuses.get(stream);
    }

    /** The answer on that stream, when it is whole. */
    public String body(int stream) throws IOException {
        while (!ended.contains(stream)) {
            read();
        }
        return bodies.getOrDefault(stream, new ByteArrayOutputStream()).toString(UTF_8);
    }

    private void read() throws IOException {
        var length = in.readUnsignedByte() << 16 | in.readUnsignedShort();
        var type = in.readUnsignedByte();
        var flags = in.readUnsignedByte();
        var stream = in.readInt() & Integer.MAX_VALUE;
        var payload = in.readNBytes(length);
        // The priority that may stand before the header block.
        var skipped = type == HEADERS && (flags & 0x20) != 0 ? 5 : 0;
        if ((type == DATA || type == HEADERS) && (flags & 1) != 0 || type == RST_STREAM) {
            ended.add(stream);
        }
        switch (type) {
            case DATA ->
                bodies.computeIfAbsent(stream, none -> new ByteArrayOutputStream())
                        .writeBytes(payload);
            case HEADERS ->
                statuses.putIfAbsent(
                        stream,
                        Integer.parseInt(decode(stream, Arrays.copyOfRange(payload, skipped, payload.length))
                                .status()
                                .toString()));
            case RST_STREAM -> statuses.putIfAbsent(stream, -1);
            case SETTINGS -> {
                if ((flags & 1) == 0) {
                    settings(payload);
                    frame(SETTINGS, 1, 0, new byte[0]);
                }
            }
            case GO_AWAY -> throw new IOException("The server ended the connection");
            default -> {}
        }
    }

    private void settings(byte[] payload) {
        var settings = Unpooled.wrappedBuffer(payload);
        while (settings.isReadable()) {
            var key = settings.readUnsignedShort();
            var value = settings.readUnsignedInt();
            if (key == 3) {
                maxStreams = Math.toIntExact(Math.min(value, Integer.MAX_VALUE - 1));
            }
        }
        if (maxStreams == Integer.MAX_VALUE) {
            maxStreams = Integer.MAX_VALUE - 1;
        }
    }

    private Http2Headers decode(int stream, byte[] payload) throws IOException {
        try {
            return decoder.decodeHeaders(stream, Unpooled.wrappedBuffer(payload));
        } catch (Http2Exception e) {
            throw new IOException(e);
        }
    }

    private void frame(int type, int flags, int stream, byte[] payload) throws IOException {
        out.writeByte(payload.length >> 16);
        out.writeShort(payload.length);
        out.writeByte(type);
        out.writeByte(flags);
        out.writeInt(stream);
        out.write(payload);
        out.flush();
    }

    /** HPACK, without index and without Huffman, RFC 7541 6.2.2. */
    private static void literal(ByteArrayOutputStream block, String name, String value) {
        block.write(0);
        string(block, name);
        string(block, value);
    }

    private static void string(ByteArrayOutputStream block, String text) {
        var bytes = text.getBytes(ISO_8859_1);
        if (bytes.length < 127) {
            block.write(bytes.length);
        } else {
            block.write(127);
            var rest = bytes.length - 127;
            while (rest >= 128) {
                block.write(rest % 128 + 128);
                rest /= 128;
            }
            block.write(rest);
        }
        block.writeBytes(bytes);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
