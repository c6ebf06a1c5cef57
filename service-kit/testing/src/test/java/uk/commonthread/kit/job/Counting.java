package uk.commonthread.kit.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Counts to {@link To}, ten at a step, writes each number down, and makes a file of them in the end. */
class Counting implements JobKind {
    static final int STEP = 10;

    private final DataSource database;

    Counting(DataSource database) {
        this.database = database;
    }

    /** @param pause in milliseconds, after each step's work and before it is committed */
    record To(int number, long pause) {}

    @Override
    public String name() {
        return "counting";
    }

    @Override
    public Step step(Work work) throws IOException {
        var to = work.params().as(To.class);
        var done = work.cursor() == null ? 0 : Integer.parseInt(work.cursor());
        if (done == to.number()) {
            try (var file = work.file("counted.txt", "text/plain")) {
                work.eachKept(part -> file.write(part, 0, part.length));
            }
            return Step.last(done);
        }
        IntStream.range(done, done + STEP).forEach(number -> count(work, number));
        work.keep(text(done, done + STEP).getBytes(StandardCharsets.UTF_8));
        pause(to.pause());
        return Step.on(Integer.toString(done + STEP), done + STEP, (long) to.number());
    }

    static String text(int from, int to) {
        return IntStream.range(from, to).mapToObj(number -> number + "\n").collect(Collectors.joining());
    }

    private void count(Work work, int number) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into counted (job_id, number, by) values (?, ?, ?)")) {
            insert.setObject(1, work.jobId());
            insert.setInt(2, number);
            insert.setString(3, Long.toString(ProcessHandle.current().pid()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
