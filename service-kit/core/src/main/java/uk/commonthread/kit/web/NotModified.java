package uk.commonthread.kit.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.Closeable;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Completes the tag of a record by what the record shows and by whether a stranger reads it, and answers 304 to who reads
 * again what they hold already: {@code If-None-Match} with one ETag, a list of them or {@code *}. Compared weakly, as RFC
 * 9110 has it for reading, since a cache on the way may have made a tag weak.
 */
public class NotModified {
    // A tag may hold a comma, so the list cannot be cut at commas.
    private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[^\"]*\")");

    private final ObjectMapper json;

    NotModified(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    public void leaveOut(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        var tag = response.getEntityTag();
        if (tag == null) {
            return;
        }
        if (response.getEntity() instanceof Versioned shown) {
            var written = json.writeValueAsBytes(shown);
            tag = Versions.tag(tag, written);
            // So that it is written once.
            response.setEntity(written, response.getEntityAnnotations(), response.getMediaType());
        }
        if (Caching.isPersonal(request)) {
            tag = Versions.personal(tag);
        }
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        var held = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (held != null
                && isRead(request.getMethod())
                && response.getStatus() == Response.Status.OK.getStatusCode()
                && matches(held, tag.getValue())) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            if (response.getEntity() instanceof Closeable unread) {
                unread.close();
            }
            response.setEntity(null);
            response.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
        }
    }

    static boolean matches(String held, String tag) {
        return held.strip().equals("*")
                || TAG.matcher(held).results().anyMatch(found -> found.group(1).equals('"' + tag + '"'));
    }

    private static boolean isRead(String method) {
        return HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method);
    }
}
