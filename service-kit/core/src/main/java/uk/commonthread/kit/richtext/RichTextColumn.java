package uk.commonthread.kit.richtext;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a rich text in a column of text. */
@Converter
public class RichTextColumn implements AttributeConverter<@Nullable RichText, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable RichText text) {
        return text == null ? null : text.toString();
    }

    @Override
    public @Nullable RichText convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : RichText.stored(stored);
    }
}
