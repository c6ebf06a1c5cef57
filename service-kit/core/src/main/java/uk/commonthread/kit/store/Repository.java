package uk.commonthread.kit.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.lang.reflect.ParameterizedType;
import java.util.Locale;
import java.util.UUID;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.web.Versions;

/** Finds aggregates, or says that there are none. */
public abstract class Repository<E extends VersionedEntity> implements PanacheRepositoryBase<E, UUID> {

    public E require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    /** For a change that was made from that version. */
    public E require(UUID id, int expectedVersion) {
        return current(require(id), expectedVersion);
    }

    /** As {@link #require(UUID)}; nobody else changes it before this transaction ends. */
    public E lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(id));
    }

    /** The same for a change that was made from that version. */
    public E lock(UUID id, int expectedVersion) {
        return current(lock(id), expectedVersion);
    }

    /** Keeps what is new, and gives its id. */
    public UUID add(E made) {
        persistAndFlush(made);
        return made.id();
    }

    public ApiException unknown(UUID id) {
        return ApiException.notFound("There is no " + noun() + " " + id);
    }

    private E current(E found, int expectedVersion) {
        Versions.requireCurrent(expectedVersion, found.version());
        return found;
    }

    /** What one of them is called, as {@code theme}. */
    public String noun() {
        var entity = ((ParameterizedType) getClass().getGenericSuperclass()).getActualTypeArguments()[0];
        return ((Class<?>) entity).getSimpleName().toLowerCase(Locale.ROOT);
    }
}
