package uk.commonthread.kit.authority;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import uk.commonthread.kit.store.Repository;
import uk.commonthread.kit.store.VersionedEntity;

/** {@link Places} of aggregates that say where they lie. */
public abstract class PlacesOf<E extends VersionedEntity & Placed> extends Repository<E> implements Places {

    @Override
    public Optional<Place> find(UUID id) {
        return findByIdOptional(id).map(Placed::place);
    }

    /** The same, for acts on one of them that come one after the other: it is locked until the transaction ends. */
    public abstract static class Locked<E extends VersionedEntity & Placed> extends PlacesOf<E> {

        @Override
        public Optional<Place> find(UUID id) {
            return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(Placed::place);
        }
    }
}
