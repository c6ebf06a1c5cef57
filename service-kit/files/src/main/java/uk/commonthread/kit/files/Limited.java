package uk.commonthread.kit.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.problem.FileProblem;

/** Refuses, as it is read, what is longer than it may be. */
final class Limited extends FilterInputStream {
    private static final long MEGA = 1024 * 1024;

    private final long most;
    private long read;

    Limited(InputStream bytes, long most) {
        super(bytes);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        var next = super.read();
        if (next >= 0) {
            count(1);
        }
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var got = super.read(into, offset, length);
        if (got > 0) {
            count(got);
        }
        return got;
    }

    private void count(long more) {
        read += more;
        if (read > most) {
            throw new ApiException(
                    FileProblem.FILE_TOO_LARGE,
                    Map.of("max", most / MEGA),
                    "A file may have " + most / MEGA + " MB at most. Make it smaller, or split it into two");
        }
    }
}
