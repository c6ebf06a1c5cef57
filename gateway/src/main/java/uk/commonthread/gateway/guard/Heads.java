package uk.commonthread.gateway.guard;

import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.ScheduledFuture;
import io.vertx.core.http.HttpServerOptions;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Watches the heads of one connection. Over HTTP/1 it stands on both sides of the decoder, and gives it a stricter one: a head that cannot be read, or does not arrive
 * in time, is answered in words like any other request, and ends the connection. No timer runs for a head that comes in
 * one piece, as nearly all do.
 */
final class Heads extends ChannelInboundHandlerAdapter {
    /** What a refused sender may go on sending unheard: closing at once would take the answer away from them. */
    private static final Duration LINGER = Duration.ofMillis(500);

    /** Those that tell how to answer; the others are not read. */
    private static final List<String> KEPT = List.of("accept", "sec-fetch-mode", "x-request-id");

    /** A text of these alone that begins with one slash is an address. */
    private static final Characters PLAIN = Characters.between('!', '~').without(Characters.of("\"#%:<>[\\]^`{|}"));

    private final Duration deadline;
    private final HttpServerOptions options;
    private @Nullable Decoded decoded;
    private @Nullable ScheduledFuture<?> timer;
    private boolean came;
    private boolean inBody;
    private boolean refused;

    Heads(Duration deadline, HttpServerOptions options) {
        this.deadline = deadline;
        this.options = options;
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext ours, Object event) {
        // Only then do the handlers of the protocol that was agreed on stand behind us.
        ours.fireUserEventTriggered(event);
        if (event instanceof SslHandshakeCompletionEvent handshake && handshake.isSuccess()) {
            var pipeline = ours.pipeline();
            var decoder = pipeline.context(HttpRequestDecoder.class);
            if (decoder != null) {
                decoded = new Decoded();
                pipeline.addAfter(decoder.name(), null, decoded);
                pipeline.replace(decoder.name(), decoder.name(), new StrictDecoder(options));
            } else if (!ours.isRemoved()) {
                var http2 = pipeline.get(Http2ConnectionHandler.class);
                if (http2 != null) {
                    Http2Addresses.watch(http2.decoder());
                }
                pipeline.remove(this);
            }
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext ours, Object bytes) {
        came = false;
        ours.fireChannelRead(bytes);
        if (!came && !inBody && !refused && timer == null) {
            timer = ours.executor().schedule(this::late, deadline.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    static void leave(Channel connection) {
        if (connection.pipeline().get(Heads.class) != null) {
            connection.pipeline().remove(Heads.class);
        }
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext ours) {
        stopTimer();
    }

    private void late() {
        timer = null;
        if (decoded != null && !refused) {
            decoded.refuse(null, new TimeoutException());
        }
    }

    /** Vert.x would answer others, and with nothing. */
    private static boolean isHttp1(HttpVersion version) {
        return HttpVersion.HTTP_1_1.equals(version) || HttpVersion.HTTP_1_0.equals(version);
    }

    /** What Quarkus would answer otherwise, and with nothing; nearly all addresses are seen to be some without parsing. */
    static boolean isAddress(String address) {
        if (address.startsWith("/") && !address.startsWith("//") && PLAIN.holdAll(address)) {
            return true;
        }
        try {
            var _ = new URI(address);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private void stopTimer() {
        if (timer != null) {
            timer.cancel(false);
            timer = null;
        }
    }

    private final class Decoded extends ChannelDuplexHandler {
        private @Nullable ChannelHandlerContext ours;
        private boolean lingers;

        @Override
        public void handlerAdded(ChannelHandlerContext context) {
            ours = context;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (refused) {
                ReferenceCountUtil.release(message);
                return;
            }
            if (message instanceof HttpRequest request) {
                came = true;
                inBody = true;
                stopTimer();
                if (request.decoderResult().isFailure()) {
                    refuse(request, request.decoderResult().cause());
                    return;
                }
                if (!isHttp1(request.protocolVersion()) || !isAddress(request.uri())) {
                    refuse(request, new IllegalArgumentException());
                    return;
                }
            } else if (message instanceof LastHttpContent) {
                came = true;
                inBody = false;
            }
            context.fireChannelRead(message);
        }

        void refuse(@Nullable HttpRequest said, Throwable cause) {
            refused = true;
            if (ours == null) {
                return;
            }
            var isHead = said != null && HttpMethod.HEAD.equals(said.method());
            var request = new DefaultHttpRequest(HttpVersion.HTTP_1_1, isHead ? HttpMethod.HEAD : HttpMethod.GET, "/");
            request.headers()
                    .set(HttpHeaderNames.HOST, "unread")
                    .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
            if (said != null) {
                for (var name : KEPT) {
                    var value = said.headers().get(name);
                    if (value != null) {
                        request.headers().set(name, value);
                    }
                }
            }
            request.setDecoderResult(UnreadHead.because(cause));
            ours.fireChannelRead(request);
            ours.fireChannelRead(LastHttpContent.EMPTY_LAST_CONTENT);
        }

        @Override
        public void close(ChannelHandlerContext context, ChannelPromise promise) {
            if (refused && !lingers) {
                lingers = true;
                ScheduledFuture<?> _ = context.executor()
                        .schedule(() -> finish(context, promise), LINGER.toMillis(), TimeUnit.MILLISECONDS);
            } else {
                finish(context, promise);
            }
        }

        private static void finish(ChannelHandlerContext context, ChannelPromise promise) {
            var _ = context.close(promise);
        }
    }
}
