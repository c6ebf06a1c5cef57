package uk.commonthread.kit.web;

import jakarta.ws.rs.QueryParam;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.problem.ApiException;

/**
 * Which page is asked for of a list that people read, and that is in order of names therefore. What tells where a page
 * ends is the last name and id on it, in one opaque text. Use it as a {@code @BeanParam}; a list in order of creation has
 * {@link PageRequest}.
 */
public final class NamedPageRequest extends Paging {
    private static final int ID_BYTES = 16;

    @QueryParam("after")
    @Parameter(description = "The next member of the page before")
    @Nullable
    String after;

    public NamedPageRequest() {}

    public NamedPageRequest(int limit, @Nullable String after) {
        super(limit);
        this.after = after;
    }

    /** What comes last on a page. */
    public record Place(String name, UUID id) {
        // Before all names, as the database orders text.
        private static final Place START = new Place("", new UUID(0, 0));

        private String written() {
            var text = name.getBytes(StandardCharsets.UTF_8);
            var bytes = ByteBuffer.allocate(ID_BYTES + text.length)
                    .putLong(id.getMostSignificantBits())
                    .putLong(id.getLeastSignificantBits())
                    .put(text)
                    .array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        }

        private static Place read(String written) {
            try {
                var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(written));
                if (bytes.remaining() < ID_BYTES) {
                    throw noPlace();
                }
                var id = new UUID(bytes.getLong(), bytes.getLong());
                var name = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
                if (name.indexOf('\0') >= 0) { // no name has it, and no database takes it
                    throw noPlace();
                }
                return new Place(name, id);
            } catch (IllegalArgumentException | CharacterCodingException e) {
                throw noPlace();
            }
        }

        private static ApiException noPlace() {
            return ApiException.field(
                    "after", "wrong-place", "is not where a page of this list ended; send the next member of the page");
        }
    }

    /** The name and id to start behind; before all where the first page is asked for. */
    public Place after() {
        return after == null ? Place.START : Place.read(after);
    }

    /** Makes the page of up to {@link #rowsToRead()} rows, which come in the order of their places. */
    public <R, T> Page<T> of(List<R> rows, Function<R, Place> place, Function<R, T> view) {
        return page(rows, row -> place.apply(row).written(), view);
    }
}
