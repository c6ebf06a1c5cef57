package uk.commonthread.kit.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Jobs as the database has them. In a transaction it takes part in it. */
@Singleton
class JobStore {
    // The first key is ours alone; two jobs whose second is the same wait for one another, and that is all.
    private static final String LOCK = "select pg_try_advisory_xact_lock(1785686369, hashtext(cast(? as text)))";
    // Of two that one owner starts at once the second waits, or both would count the same.
    private static final String LOCK_OWNER = "select cast(pg_advisory_xact_lock(1785686370, hashtext(?)) as text)";
    private static final String COLUMNS = """
            id, kind, owner, params, state, cursor, done, total, problem, file_name, file_type, file_bytes, created_at,
            finished_at""";

    private final DataSource database;
    private final ObjectMapper json;

    JobStore(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    record Row(
            UUID id,
            String kind,
            String owner,
            String params,
            JobState state,
            @Nullable String cursor,
            long done,
            @Nullable Long total,
            @Nullable String problem,
            @Nullable String fileName,
            @Nullable String fileType,
            @Nullable Long fileBytes,
            Instant createdAt,
            @Nullable Instant finishedAt) {

        /**
         * As its owner sees it.
         *
         * @param kept how long its file is there
         */
        Job shown(Duration kept) {
            var result = fileName == null || fileType == null || fileBytes == null || finishedAt == null
                    ? null
                    : new JobResult(fileName, fileType, fileBytes, finishedAt.plus(kept));
            return new Job(id, kind, state, done, total, problem, createdAt, finishedAt, result);
        }
    }

    @FunctionalInterface
    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    void insert(UUID id, String kind, String owner, Object params, Instant now) {
        update("""
                insert into job (id, kind, owner, params, state, created_at) values (?, ?, ?, ?, 'WAITING', ?)""", id, kind, owner, write(params), now);
    }

    /** Whether nobody else is at a step of it, until the end of the transaction. */
    boolean lock(UUID id) {
        return first(LOCK, row -> row.getBoolean(1), id).orElseThrow();
    }

    /** Nobody else starts one for the same owner until the end of the transaction. */
    void lockOwner(String owner) {
        first(LOCK_OWNER, row -> row.getString(1), owner);
    }

    Optional<Row> find(UUID id) {
        return first("select " + COLUMNS + " from job where id = ?", JobStore::job, id);
    }

    /** Those of them that are there. */
    List<Row> findAll(Set<UUID> ids) {
        return all("select " + COLUMNS + " from job where id = any(cast(? as uuid[]))", JobStore::job, array(ids));
    }

    /** One that is still to be done. */
    Optional<Row> unfinished(UUID id) {
        return find(id).filter(job -> job.finishedAt() == null);
    }

    boolean isWanted(UUID id) {
        return unfinished(id).isPresent();
    }

    long countUnfinished(String owner) {
        return first("select count(*) from job where owner = ? and finished_at is null", row -> row.getLong(1), owner)
                .orElseThrow();
    }

    long bytesKept(String owner) {
        return first(
                        "select coalesce(sum(file_bytes), 0) from job where owner = ? and file_bytes is not null",
                        row -> row.getLong(1),
                        owner)
                .orElseThrow();
    }

    /** False where it is not to be done any more. */
    boolean advance(UUID id, Step step) {
        return update("""
                        update job set state = 'RUNNING', cursor = ?, done = ?, total = ?, failures = 0
                        where id = ? and finished_at is null""", step.cursor(), step.done(), step.total(), id) == 1;
    }

    /** The same after the last step. */
    boolean finish(UUID id, Step step, @Nullable PartsOut file, Instant now) {
        dropKept(id);
        return update(
                        """
                        update job set state = 'DONE', cursor = null, done = ?, total = ?, file_name = ?, file_type = ?,
                            file_bytes = ?, finished_at = ?
                        where id = ? and finished_at is null""",
                        step.done(),
                        step.total(),
                        file == null ? null : file.name(),
                        file == null ? null : file.type(),
                        file == null ? null : file.written(),
                        now,
                        id)
                == 1;
    }

    /** How often it has failed in a row, with this time; empty where it is not to be done any more. */
    Optional<Integer> failed(UUID id) {
        return first("""
                update job set state = 'RUNNING', failures = failures + 1 where id = ? and finished_at is null
                returning failures""", row -> row.getInt(1), id);
    }

    /** Ends what is still to be done; false where nothing was. */
    boolean end(UUID id, JobState state, @Nullable String problem, Instant now) {
        var ended = update("""
                        update job set state = ?, cursor = null, problem = ?, finished_at = ?
                        where id = ? and finished_at is null""", state.name(), problem, now, id) == 1;
        if (ended) {
            dropKept(id);
        }
        return ended;
    }

    void keep(UUID id, byte[] bytes) {
        update("""
                insert into job_part (job_id, is_file, number, bytes)
                select ?, false, coalesce(max(number) + 1, 0), ? from job_part where job_id = ? and not is_file""", id, bytes, id);
    }

    void insertPart(UUID id, boolean isFile, int number, byte[] bytes) {
        update("insert into job_part (job_id, is_file, number, bytes) values (?, ?, ?, ?)", id, isFile, number, bytes);
    }

    byte @Nullable [] part(UUID id, boolean isFile, int number) {
        return first(
                        "select bytes from job_part where job_id = ? and is_file = ? and number = ?",
                        row -> row.getBytes(1),
                        id,
                        isFile,
                        number)
                .orElse(null);
    }

    int deleteFinished(Instant before) {
        return update("delete from job where finished_at < ?", before);
    }

    Params params(Row job) {
        return new Params() {
            @Override
            public <T> T as(Class<T> type) {
                try {
                    return json.readValue(job.params(), type);
                } catch (JsonProcessingException e) {
                    throw new IllegalStateException("Cannot read what job " + job.id() + " was started with", e);
                }
            }
        };
    }

    private void dropKept(UUID id) {
        update("delete from job_part where job_id = ? and not is_file", id);
    }

    private String write(Object params) {
        try {
            return json.writeValueAsString(params);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write " + params.getClass(), e);
        }
    }

    private static Row job(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("owner"),
                row.getString("params"),
                JobState.valueOf(row.getString("state")),
                row.getString("cursor"),
                row.getLong("done"),
                row.getObject("total", Long.class),
                row.getString("problem"),
                row.getString("file_name"),
                row.getString("file_type"),
                row.getObject("file_bytes", Long.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("finished_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private <T> Optional<T> first(String sql, Reader<T> reader, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            set(statement, values);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The jobs cannot be read", e);
        }
    }

    private <T> List<T> all(String sql, Reader<T> reader, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            set(statement, values);
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The jobs cannot be read", e);
        }
    }

    private static String array(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private int update(String sql, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            set(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The jobs cannot be written", e);
        }
    }

    private static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case Instant time -> statement.setObject(i + 1, time.atOffset(ZoneOffset.UTC));
                case null, default -> statement.setObject(i + 1, values[i]);
            }
        }
    }
}
