package uk.commonthread.gateway.guard;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import java.util.List;

/**
 * Vert.x's decoder of HTTP/1, but for what Netty puts up with and another server may read in another way: header lines that
 * go on in the next line, and bodies whose length is not said once and clearly. A head with such is one that cannot be read.
 */
final class StrictDecoder extends VertxHttpRequestDecoder {
    private boolean inBody;
    private boolean afterLine;
    private boolean unclear;

    StrictDecoder(HttpServerOptions options) {
        super(options);
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf bytes, List<Object> out) throws Exception {
        var before = out.size();
        var from = bytes.readerIndex();
        super.decode(context, bytes, out);
        if (!inBody) {
            // At most one head is read at a time, and nothing of its body.
            unclear |= isFolded(bytes, from, bytes.readerIndex());
        }
        for (var i = before; i < out.size(); i++) {
            var message = out.get(i);
            if (message instanceof HttpRequest request) {
                if ((unclear || !hasClearLength(request))
                        && request.decoderResult().isSuccess()) {
                    request.setDecoderResult(DecoderResult.failure(new IllegalArgumentException()));
                }
                inBody = true;
            }
            if (message instanceof LastHttpContent) {
                inBody = false;
                afterLine = false;
                unclear = false;
            }
        }
    }

    /** Both a length and chunks: Netty goes by the chunks, others by the length. */
    @Override
    protected void handleTransferEncodingChunkedWithContentLength(HttpMessage message) {
        super.handleTransferEncodingChunkedWithContentLength(message);
        unclear = true;
    }

    /** RFC 9112 5.2: a line that begins with a blank goes on from the one before. */
    private boolean isFolded(ByteBuf bytes, int from, int to) {
        for (var at = from; at < to; ) {
            if (afterLine && (bytes.getByte(at) == ' ' || bytes.getByte(at) == '\t')) {
                return true;
            }
            var end = bytes.indexOf(at, to, (byte) '\n');
            afterLine = end >= 0;
            at = afterLine ? end + 1 : to;
        }
        return false;
    }

    /** RFC 9112 6.1; no other coding than chunks is known here. */
    private static boolean hasClearLength(HttpRequest request) {
        var headers = request.headers();
        if (!headers.contains(HttpHeaderNames.TRANSFER_ENCODING)) {
            return true;
        }
        var codings = headers.getAll(HttpHeaderNames.TRANSFER_ENCODING);
        return HttpVersion.HTTP_1_1.equals(request.protocolVersion())
                && codings.size() == 1
                && HttpHeaderValues.CHUNKED.contentEqualsIgnoreCase(codings.getFirst());
    }
}
