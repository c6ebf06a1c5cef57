package uk.commonthread.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyReader;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.problem.CommonProblem;

/** Reads every body by {@link StrictJson}; whatever is wrong with one is the sender's to mend, so it is 400. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBody implements ServerMessageBodyReader<Object> {
    private final ObjectMapper json;

    @Inject
    public JsonBody(ObjectMapper general) {
        json = StrictJson.of(general);
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, ResteasyReactiveResourceInfo endpoint, MediaType mediaType) {
        return true;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return true;
    }

    @Override
    public @Nullable Object readFrom(
            Class<Object> type, Type generic, MediaType mediaType, ServerRequestContext context) throws IOException {
        return read(generic, context.getInputStream());
    }

    @Override
    public @Nullable Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return read(generic, body);
    }

    private @Nullable Object read(Type type, InputStream body) throws IOException {
        var bytes = body.readAllBytes();
        if (bytes.length == 0) {
            throw new ApiException(CommonProblem.INVALID_REQUEST, "The body is empty; send the JSON that is expected");
        }
        try {
            // Strictly, and UTF-8 only: a guess at another encoding would read bytes as what nobody wrote.
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return json.readValue(text.toString(), json.constructType(type));
        } catch (CharacterCodingException e) {
            throw new ApiException(CommonProblem.INVALID_REQUEST, "The body is not UTF-8");
        } catch (JsonProcessingException e) {
            throw JsonFault.of(e);
        }
    }
}
