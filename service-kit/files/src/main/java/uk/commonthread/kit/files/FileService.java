package uk.commonthread.kit.files;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.problem.CommonProblem;
import uk.commonthread.kit.problem.FileProblem;
import uk.commonthread.kit.text.Text;

/**
 * Takes files and gives them out. Giving one is two acts: first the bytes, which may take minutes, then the request that
 * says what it is for and keeps it, in the transaction of its effect. What nothing keeps is deleted after a day
 * ({@link FileCleaner}).
 */
@ApplicationScoped
public class FileService {
    private static final int LONGEST_NAME = 200;
    private static final String NAMELESS = "file";
    // Marks that turn the direction of what is read: a name has no use for them, and is cut, so that one could stay
    // open.
    private static final Pattern DIRECTIONS = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private final FileStore store;
    private final Optional<Scanner> scanner;
    private final FilesConfig config;
    private final EntityManager em;
    private final Caller caller;
    private final Clock clock;

    FileService(
            FileStore store,
            Optional<Scanner> scanner,
            FilesConfig config,
            EntityManager em,
            Caller caller,
            Clock clock) {
        this.store = store;
        this.scanner = scanner;
        this.config = config;
        this.em = em;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Takes a file from the caller, who alone may keep it. Not in a transaction: it would hold a connection of the database
     * for as long as the sender takes.
     *
     * @param name as the caller calls it; only what comes after the last slash counts
     */
    @Transactional(Transactional.TxType.NEVER)
    public FileView receive(InputStream bytes, @Nullable String name) {
        Path place = null;
        try {
            place = Files.createTempFile("received-", null);
            var received = take(bytes, place);
            var scan = scan(place);
            var file = new StoredFile(
                    UuidVersion7Strategy.INSTANCE.generateUuid(null),
                    nameOf(name, received.type()),
                    received,
                    scan,
                    caller.subject(),
                    clock.instant());
            // The row first: bytes that no row knew of would lie there for ever.
            QuarkusTransaction.requiringNew().run(() -> em.persist(file));
            store.put(file.id(), place, received.type());
            QuarkusTransaction.requiringNew()
                    .run(() -> em.find(StoredFile.class, file.id()).isStored());
            return file.view();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(place);
        }
    }

    /** The file that a request names, from now on in use; only for who gave it, and once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public FileView keep(UUID fileId) {
        var file = em.find(StoredFile.class, fileId, LockModeType.PESSIMISTIC_WRITE);
        if (file == null || !file.waitsFor(caller.subject())) {
            throw ApiException.field("fileId", "unknown", "Upload the file, then send the id that you got");
        }
        file.keep();
        return file.view();
    }

    /** Says that the file is in use no more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void release(UUID fileId) {
        em.find(StoredFile.class, fileId).release(clock.instant());
    }

    /** What is known of these files, by id. */
    @Transactional
    public Map<UUID, FileView> views(Collection<UUID> ids) {
        return em.createQuery("from StoredFile where id in :ids", StoredFile.class)
                .setParameter("ids", List.copyOf(ids))
                .getResultStream()
                .collect(Collectors.toMap(StoredFile::id, StoredFile::view));
    }

    /** What is known of a file that is kept. */
    @Transactional
    public FileView view(UUID fileId) {
        return em.find(StoredFile.class, fileId).view();
    }

    /** The file, to be given out. Ask first whether the caller may read what it belongs to. */
    @Transactional
    public FileContent open(UUID fileId) {
        var file = em.find(StoredFile.class, fileId);
        try {
            return new FileContent(file.view(), store.open(fileId), file.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Received take(InputStream bytes, Path place) throws IOException {
        var largest = config.largest().asLongValue();
        var digest = sha256();
        long size;
        try (var limited = new DigestInputStream(new Limited(bytes, largest), digest);
                var out = Files.newOutputStream(place)) {
            size = limited.transferTo(out);
        }
        if (size == 0) {
            throw new ApiException(
                    FileProblem.FILE_TYPE,
                    Map.of("accepted", accepted()),
                    "The file is empty; choose one with something in it");
        }
        var type = FileType.of(place)
                .orElseThrow(() -> new ApiException(
                        FileProblem.FILE_TYPE,
                        Map.of("accepted", accepted()),
                        "Send a " + accepted() + ", without macros; this is none of them"));
        return new Received(place, type, size, HexFormat.of().formatHex(digest.digest()));
    }

    private Scan scan(Path place) throws IOException {
        if (scanner.isEmpty()) {
            return Scan.UNSCANNED;
        }
        Optional<String> virus;
        try {
            virus = scanner.get().virusIn(place);
        } catch (IOException e) {
            // Taken without a look, it would be given to everyone who reads the page.
            throw new ApiException(
                    CommonProblem.UNAVAILABLE, "Files cannot be looked through for viruses now; try again later");
        }
        virus.ifPresent(name -> {
            throw new ApiException(
                    FileProblem.FILE_INFECTED,
                    Map.of("virus", name),
                    "The file was not taken: it has " + name + " in it. Look through your computer for viruses");
        });
        return Scan.CLEAN;
    }

    private static String accepted() {
        return Arrays.stream(FileType.values()).map(FileType::name).collect(Collectors.joining(", "));
    }

    /** The last part of the name, with the ending that belongs to what the file is. */
    private static String nameOf(@Nullable String given, FileType type) {
        var cleaned = given == null
                ? ""
                : DIRECTIONS.matcher(Text.oneLine(given)).replaceAll("").replaceAll(".*[/\\\\]", "");
        var dot = cleaned.lastIndexOf('.');
        var base = (dot > 0 ? cleaned.substring(0, dot) : cleaned).strip();
        if (Text.isBlank(base)) {
            base = NAMELESS;
        }
        if (Text.length(base) > LONGEST_NAME) {
            base = base.substring(0, base.offsetByCodePoints(0, LONGEST_NAME));
        }
        return base + '.' + type.extension();
    }

    private static void delete(@Nullable Path place) {
        if (place != null) {
            try {
                Files.deleteIfExists(place);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
