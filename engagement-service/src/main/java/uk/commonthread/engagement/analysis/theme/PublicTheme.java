package uk.commonthread.engagement.analysis.theme;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.UUID;
import uk.commonthread.kit.web.PublicView;

/** A theme as it was published last; its JSON is that of its view. */
record PublicTheme(@JsonValue ThemeView theme) implements PublicView {

    static PublicTheme of(Theme theme, List<UUID> partnershipIds) {
        return new PublicTheme(ThemeView.published(theme, partnershipIds));
    }

    @Override
    public UUID id() {
        return theme.id();
    }

    @Override
    public int version() {
        return theme.version();
    }
}
