package uk.commonthread.gateway.guard;

import io.netty.channel.Channel;
import io.netty.handler.timeout.IdleStateHandler;
import java.util.concurrent.TimeUnit;

/** How long one connection may be silent while something lasts on it; runs on its event loop. */
final class Patience {
    /** Vert.x's name for it. */
    private static final String IDLE = "idle";

    /** What the other side is given on top, so that it is the part that gives up first, and says so. */
    private static final long MARGIN = 5_000;

    private final Channel channel;
    private final long usualMillis;
    private long longest;
    private int lasting;

    Patience(Channel channel) {
        this.channel = channel;
        this.usualMillis =
                channel.pipeline().get(IDLE) instanceof IdleStateHandler usual ? usual.getAllIdleTimeInMillis() : 0;
    }

    Runnable with(long silenceMillis) {
        lasting++;
        if (silenceMillis + MARGIN > Math.max(longest, usualMillis)) {
            longest = silenceMillis + MARGIN;
            set(longest);
        }
        return () -> {
            lasting--;
            if (lasting == 0 && longest > 0) {
                longest = 0;
                set(usualMillis);
            }
        };
    }

    private void set(long millis) {
        if (usualMillis > 0 && channel.pipeline().get(IDLE) != null) {
            channel.pipeline().replace(IDLE, IDLE, new IdleStateHandler(0, 0, millis, TimeUnit.MILLISECONDS));
        }
    }
}
