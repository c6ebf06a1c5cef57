package uk.commonthread.kit.web;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for. Lists are keyset-paged: ids are UUIDv7, so their order is the order of creation and
 * a page stays the same while others are added. Use it as a {@code @BeanParam}.
 */
public final class PageRequest extends Paging {
    @QueryParam("after")
    @Parameter(description = "The next member of the page before")
    @Nullable
    UUID after;

    public PageRequest() {}

    public PageRequest(int limit, @Nullable UUID after) {
        super(limit);
        this.after = after;
    }

    /** The id to start behind; below all ids where the first page is asked for. */
    public UUID after() {
        return after(Order.OLDEST);
    }

    /** The id to start behind in a list of that order. */
    public UUID after(Order order) {
        return after == null ? order.start() : after;
    }

    /** Makes the page of up to {@link #rowsToRead()} rows, which come in the order of {@code id}. */
    public <R, T> Page<T> of(List<R> rows, Function<R, UUID> id, Function<R, T> view) {
        return page(rows, row -> id.apply(row).toString(), view);
    }
}
