package uk.commonthread.kit.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * How one sort of document is stored for ever. A document is a JSON object whose {@code format} says in which format it
 * was written; one without it was written in the first. It is written in the current format and stays as it was written;
 * what was written in an older one is lifted, format by format, each time that it is read.
 *
 * @param <T> a document in the current format
 */
public final class Format<T> {
    private static final String FORMAT = "format";
    private static final int FIRST = 1;

    private final JavaType type;
    private final ObjectMapper json;
    private final List<Consumer<ObjectNode>> lifts;

    private Format(JavaType type, ObjectMapper json, List<Consumer<ObjectNode>> lifts) {
        this.type = type;
        this.json = json;
        this.lifts = List.copyOf(lifts);
    }

    /** The first format. */
    public static <T> Format<T> first(Class<T> type, ObjectMapper json) {
        return new Format<>(json.constructType(type), json, List.of());
    }

    /**
     * The format after this one.
     *
     * @param lift makes of a document's members, as this format has them, those of the next
     */
    public Format<T> then(Consumer<ObjectNode> lift) {
        var more = new ArrayList<>(lifts);
        more.add(lift);
        return new Format<>(type, json, more);
    }

    /** The number of the format that is written now. */
    public int current() {
        return FIRST + lifts.size();
    }

    public String write(T document) {
        var stored = json.createObjectNode().put(FORMAT, current());
        stored.setAll((ObjectNode) json.valueToTree(document));
        return stored.toString();
    }

    public T read(String stored) {
        try {
            var members = (ObjectNode) json.readTree(stored);
            var format = members.remove(FORMAT);
            return read(format == null ? FIRST : format.intValue(), members);
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    /** Reads what tells its format beside its members. */
    public T read(int format, String stored) {
        try {
            return read(format, (ObjectNode) json.readTree(stored));
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    private T read(int format, ObjectNode members) throws JsonProcessingException {
        if (format < FIRST || format > current()) {
            throw new IllegalStateException(
                    type.getRawClass().getSimpleName() + " of format " + format + ", and we know up to " + current());
        }
        lifts.subList(format - FIRST, lifts.size()).forEach(lift -> lift.accept(members));
        return json.treeToValue(members, type);
    }

    private IllegalStateException unreadable(JsonProcessingException cause) {
        return new IllegalStateException(
                "Cannot read a stored " + type.getRawClass().getSimpleName(), cause);
    }
}
