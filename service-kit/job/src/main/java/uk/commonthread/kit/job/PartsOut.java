package uk.commonthread.kit.job;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.UUID;

/** Writes a job's file to the database, a part at a time, so that any replica can send it and none holds it whole. */
final class PartsOut extends OutputStream {
    private static final int PART = 512 * 1024;

    private final JobStore store;
    private final UUID job;
    private final String name;
    private final String type;
    private final byte[] part = new byte[PART];
    private int filled;
    private int number;
    private long written;

    PartsOut(JobStore store, UUID job, String name, String type) {
        this.store = store;
        this.job = job;
        this.name = name;
        this.type = type;
    }

    String name() {
        return name;
    }

    String type() {
        return type;
    }

    long written() {
        return written;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        for (int from = offset; from < offset + length; ) {
            int taken = Math.min(PART - filled, offset + length - from);
            System.arraycopy(bytes, from, part, filled, taken);
            filled += taken;
            from += taken;
            if (filled == PART) {
                store();
            }
        }
    }

    @Override
    public void close() {
        if (filled > 0) {
            store();
        }
    }

    private void store() {
        store.insertPart(job, true, number, Arrays.copyOf(part, filled));
        number++;
        written += filled;
        filled = 0;
    }
}
