package uk.commonthread.gateway.guard;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** How much of something each client holds, and all of them together, so that none can use up what there is for all. */
public final class Shares {
    private final long together;
    private final long clientBytes;
    private final int clientCount;
    private final AtomicLong held = new AtomicLong();
    private final Map<String, Share> shares = new ConcurrentHashMap<>();

    public Shares(long together, long clientBytes, int clientCount) {
        this.together = together;
        this.clientBytes = clientBytes;
        this.clientCount = clientCount;
    }

    /** Counts it in any case; false where it is more than there may be. */
    public boolean add(String client, int count, long bytes) {
        var all = held.addAndGet(bytes);
        var more = new Share(count, bytes);
        var share = shares.merge(client, more, (before, added) -> {
            var sum = before.plus(added);
            return sum.equals(Share.NOTHING) ? null : sum;
        });
        return all <= together && (share == null || (share.bytes <= clientBytes && share.count <= clientCount));
    }

    public void remove(String client, int count, long bytes) {
        add(client, -count, -bytes);
    }

    /** How many bytes are held just now. */
    public long held() {
        return held.get();
    }

    /** How many clients hold something just now. */
    public int clients() {
        return shares.size();
    }

    private record Share(int count, long bytes) {
        private static final Share NOTHING = new Share(0, 0);

        Share plus(Share more) {
            return new Share(count + more.count, bytes + more.bytes);
        }
    }
}
