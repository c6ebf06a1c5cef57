package uk.commonthread.kit.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
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
public final class PageRequest {
    @QueryParam("limit")
    @DefaultValue("25")
    @Min(value = 1, message = "must be from 1 to 100")
    @Max(value = 100, message = "must be from 1 to 100")
    @Parameter(description = "How many items at most, from 1 to 100")
    int limit = 25;

    @QueryParam("after")
    @Parameter(description = "The next member of the page before")
    @Nullable
    UUID after;

    public PageRequest() {}

    public PageRequest(int limit, @Nullable UUID after) {
        this.limit = limit;
        this.after = after;
    }

    /** How many rows to read: one more than the page holds tells whether there is another page. */
    public int rowsToRead() {
        return limit + 1;
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
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        var next = rows.size() > limit ? id.apply(shown.getLast()).toString() : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
