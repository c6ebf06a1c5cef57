package uk.commonthread.kit.job;

import java.io.InputStream;
import java.util.UUID;

/** Reads a job's file from the database, a part at a time and without a transaction: who reads it may be slow. */
final class PartsIn extends InputStream {
    private final JobStore store;
    private final UUID job;
    private byte[] part = {};
    private int read;
    private int number;

    PartsIn(JobStore store, UUID job) {
        this.store = store;
        this.job = job;
    }

    @Override
    public int read() {
        return ready() ? part[read++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!ready()) {
            return -1;
        }
        int taken = Math.min(length, part.length - read);
        System.arraycopy(part, read, into, offset, taken);
        read += taken;
        return taken;
    }

    private boolean ready() {
        if (read < part.length) {
            return true;
        }
        var next = store.part(job, true, number);
        if (next == null) {
            return false;
        }
        part = next;
        read = 0;
        number++;
        return true;
    }
}
