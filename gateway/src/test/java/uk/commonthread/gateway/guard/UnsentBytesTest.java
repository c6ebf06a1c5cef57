package uk.commonthread.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.embedded.EmbeddedChannel;
import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** All connections here come from one address, and nobody reads. */
class UnsentBytesTest {
    private static final int ALLOWED = 1_000_000;

    private final UnsentBytes unsent = new UnsentBytes(new Config(), false);

    @Test
    void whatStrangersLeaveUnreadCostsThoseNothingWhoAreKnown() {
        var stranger = connection();
        var colleague = connection();
        var another = connection();
        Connections.belongsTo(colleague, "ana");

        send(stranger);
        send(colleague);
        send(another);

        assertThat(stranger.isOpen()).isTrue();
        assertThat(colleague.isOpen()).isTrue();
        assertThat(another.isOpen()).isFalse();
    }

    @Test
    void aKnownPersonMayNotLeaveMoreUnreadThanAnAddress() {
        var first = connection();
        var second = connection();
        Connections.belongsTo(first, "ana");
        Connections.belongsTo(second, "ana");

        send(first);
        send(second);

        assertThat(first.isOpen()).isTrue();
        assertThat(second.isOpen()).isFalse();
    }

    /** Else an address would keep for ever what was taken from it under a name. */
    @Test
    void whoBecomesKnownMeanwhileLeavesNothingBehind() {
        var colleague = connection();
        send(colleague);
        Connections.belongsTo(colleague, "ana");

        colleague.close();

        assertThat(unsent.held()).isZero();
        var stranger = connection();
        send(stranger);
        assertThat(stranger.isOpen()).isTrue();
    }

    private Channel connection() {
        return new EmbeddedChannel(unsent.watch()) {
            @Override
            protected void doWrite(ChannelOutboundBuffer waiting) {}
        };
    }

    private static void send(Channel connection) {
        connection.writeAndFlush(Unpooled.wrappedBuffer(new byte[ALLOWED]));
    }

    private record Config() implements AnswersConfig {
        @Override
        public Duration reading() {
            return Duration.ofMinutes(1);
        }

        @Override
        public MemorySize together() {
            return new MemorySize(BigInteger.valueOf(10L * ALLOWED));
        }

        @Override
        public MemorySize address() {
            return new MemorySize(BigInteger.valueOf(ALLOWED));
        }
    }
}
