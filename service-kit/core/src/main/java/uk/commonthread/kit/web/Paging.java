package uk.commonthread.kit.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How much of a list is asked for; from where on, each kind of list says in its own way. */
public abstract sealed class Paging permits PageRequest, NamedPageRequest, NumberedPageRequest {
    @QueryParam("limit")
    @DefaultValue("25")
    @Min(value = 1, message = "must be from 1 to 100")
    @Max(value = 100, message = "must be from 1 to 100")
    @Parameter(description = "How many items at most, from 1 to 100")
    int limit = 25;

    Paging() {}

    Paging(int limit) {
        this.limit = limit;
    }

    /** How many rows to read: one more than the page holds tells whether there is another page. */
    public int rowsToRead() {
        return limit + 1;
    }

    /** @param place how the next request will write where a page ended with that row */
    <R, T> Page<T> page(List<R> rows, Function<R, String> place, Function<R, T> view) {
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        var next = rows.size() > limit ? place.apply(shown.getLast()) : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
