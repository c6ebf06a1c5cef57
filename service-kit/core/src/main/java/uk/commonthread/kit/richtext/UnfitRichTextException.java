package uk.commonthread.kit.richtext;

import java.util.Map;

/** A document does not fit the schema of rich text: where, and what to do about it; never what stands there. */
public final class UnfitRichTextException extends RuntimeException {
    private final String path;
    private final String code;
    private final transient Map<String, Object> params;

    UnfitRichTextException(String path, String code, Map<String, Object> params, String advice) {
        super(advice);
        this.path = path;
        this.code = code;
        this.params = params;
    }

    /** The place in the document, as {@code content[0].attrs.level}; empty for the document itself. */
    public String path() {
        return path;
    }

    public String code() {
        return code;
    }

    public Map<String, Object> params() {
        return params;
    }

    /** What to do about it, in words that follow the place. */
    public String advice() {
        return String.valueOf(getMessage());
    }
}
