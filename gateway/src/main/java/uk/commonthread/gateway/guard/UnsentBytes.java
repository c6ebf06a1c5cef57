package uk.commonthread.gateway.guard;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.util.concurrent.ScheduledFuture;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Counts what connections hold because its reader does not take it, whatever it answers: a page, a problem, another one of
 * a thousand requests that were sent without reading. What a reader takes at once, as nearly all do, is not counted.
 */
@Singleton
final class UnsentBytes {
    private final Shares shares;
    private final long readingMillis;

    UnsentBytes(
            AnswersConfig config,
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding", defaultValue = "false")
                    boolean behindLoadBalancer) {
        // Behind a load balancer all connections are of its address.
        this.shares = new Shares(
                config.together().asLongValue(),
                behindLoadBalancer ? Long.MAX_VALUE : config.address().asLongValue(),
                Integer.MAX_VALUE);
        this.readingMillis = config.reading().toMillis();
    }

    /** Stands between the connection and TLS, where everything passes that is sent. */
    ChannelDuplexHandler watch() {
        return new Watch();
    }

    long held() {
        return shares.held();
    }

    private final class Watch extends ChannelDuplexHandler {
        private long counted;
        private @Nullable String client;
        private @Nullable ScheduledFuture<?> deadline;

        @Override
        public void flush(ChannelHandlerContext context) {
            context.flush();
            if (!context.channel().isWritable()) {
                count(context, context.channel().bytesBeforeWritable());
            }
        }

        @Override
        public void channelWritabilityChanged(ChannelHandlerContext context) {
            if (counted > 0 && context.channel().isWritable()) {
                forget();
            }
            context.fireChannelWritabilityChanged();
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) {
            forget();
            context.fireChannelInactive();
        }

        private void count(ChannelHandlerContext context, long bytes) {
            if (!context.channel().isActive()) {
                return;
            }
            if (deadline == null) {
                deadline = context.executor().schedule(() -> end(context), readingMillis, TimeUnit.MILLISECONDS);
            }
            if (client == null) {
                client = Connections.clientOf(context.channel());
            }
            var more = bytes - counted;
            counted = bytes;
            if (!shares.add(client, 0, more)) {
                end(context);
            }
        }

        private void forget() {
            if (deadline != null) {
                deadline.cancel(false);
                deadline = null;
            }
            if (client != null) {
                shares.remove(client, 0, counted);
                client = null;
            }
            counted = 0;
        }

        private static void end(ChannelHandlerContext context) {
            var _ = context.close();
        }
    }
}
