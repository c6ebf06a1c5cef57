package uk.commonthread.gateway.guard;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http2.Http2ConnectionDecoder;
import io.netty.handler.codec.http2.Http2Exception;
import io.netty.handler.codec.http2.Http2FrameListener;
import io.netty.handler.codec.http2.Http2FrameListenerDecorator;
import io.netty.handler.codec.http2.Http2Headers;
import io.netty.handler.codec.http2.Http2Settings;

/**
 * Looks at the address of each request of one HTTP/2 connection. To one that is none, Vert.x and Quarkus would answer
 * nothing; so another takes its place, which {@link HeadGuard} refuses in words.
 */
final class Http2Addresses extends Http2FrameListenerDecorator {
    /** An address to Quarkus, yet not written as HTTP demands. */
    private static final String REFUSED = "/\u00e9";

    private final Http2ConnectionDecoder decoder;

    private Http2Addresses(Http2ConnectionDecoder decoder, Http2FrameListener vertx) {
        super(vertx);
        this.decoder = decoder;
    }

    /** Looks at whatever the decoder finds from now on. */
    static void watch(Http2ConnectionDecoder decoder) {
        var listener = decoder.frameListener();
        if (!(listener instanceof Http2Addresses)) {
            decoder.frameListener(new Http2Addresses(decoder, listener));
        }
    }

    /** With the first settings, Vert.x puts another listener into our place. */
    @Override
    public void onSettingsRead(ChannelHandlerContext context, Http2Settings settings) throws Http2Exception {
        super.onSettingsRead(context, settings);
        watch(decoder);
    }

    @Override
    public void onHeadersRead(
            ChannelHandlerContext context, int stream, Http2Headers headers, int padding, boolean isWhole)
            throws Http2Exception {
        replaceWhatIsNone(headers);
        super.onHeadersRead(context, stream, headers, padding, isWhole);
    }

    @Override
    public void onHeadersRead(
            ChannelHandlerContext context,
            int stream,
            Http2Headers headers,
            int dependency,
            short weight,
            boolean exclusive,
            int padding,
            boolean isWhole)
            throws Http2Exception {
        replaceWhatIsNone(headers);
        super.onHeadersRead(context, stream, headers, dependency, weight, exclusive, padding, isWhole);
    }

    private static void replaceWhatIsNone(Http2Headers headers) {
        var address = headers.path();
        if (address != null && !Heads.isAddress(address.toString())) {
            headers.path(REFUSED);
        }
    }
}
