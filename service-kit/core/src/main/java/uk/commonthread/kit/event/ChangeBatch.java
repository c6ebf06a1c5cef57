package uk.commonthread.kit.event;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.web.NumberedPageRequest;
import uk.commonthread.kit.web.Page;

/**
 * Some changes, one behind the other, as CloudEvents has a batch in JSON.
 *
 * @param next the number to go on behind; null where there is no more yet
 */
public record ChangeBatch(
        List<ChangeEvent> events, @Nullable String next) {
    /** What an answer is, as CloudEvents names it. */
    public static final String MEDIA_TYPE = "application/cloudevents-batch+json";

    static ChangeBatch of(NumberedPageRequest page, List<ChangeEvent> rows) {
        var shown = page.shown(rows);
        return new ChangeBatch(
                shown, shown.size() < rows.size() ? shown.getLast().sequence() : null);
    }

    public RestResponse<List<ChangeEvent>> response(UriInfo uri) {
        var answer = RestResponse.ResponseBuilder.ok(events).type(MEDIA_TYPE);
        if (next != null) {
            answer.header("Link", Page.link(uri, next));
        }
        return answer.build();
    }
}
