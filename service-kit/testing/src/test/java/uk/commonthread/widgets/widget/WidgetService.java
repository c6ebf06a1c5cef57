package uk.commonthread.widgets.widget;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.Outbox;
import uk.commonthread.kit.web.Idempotency;
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.kit.web.Versions;

@ApplicationScoped
class WidgetService {
    private final WidgetRepository widgets;
    private final Outbox outbox;
    private final Idempotency idempotency;
    private final Clock clock;
    private final Acts acts;

    WidgetService(WidgetRepository widgets, Outbox outbox, Idempotency idempotency, Clock clock, Acts acts) {
        this.widgets = widgets;
        this.outbox = outbox;
        this.idempotency = idempotency;
        this.clock = clock;
        this.acts = acts;
    }

    WidgetView get(UUID id) {
        return WidgetView.of(widgets.require(id));
    }

    Page<WidgetView> list(@Nullable UUID bodyId, PageRequest page) {
        var query = bodyId == null
                ? widgets.find("id > ?1", Sort.by("id"), page.after())
                : widgets.find("id > ?1 and bodyId = ?2", Sort.by("id"), page.after(), bodyId);
        return page.of(query.page(0, page.rowsToRead()).list(), Widget::id, WidgetView::of);
    }

    @Transactional
    WidgetView make(NewWidget wanted, @Nullable String key) {
        return idempotency.once(key, "createWidget", wanted, this::get, () -> {
            var widget = new Widget(wanted, clock.instant());
            widgets.persistAndFlush(widget);
            outbox.changed("created", WidgetState.of(widget));
            return widget.id();
        });
    }

    @Transactional
    WidgetView rename(UUID id, int expected, NewWidget wanted) {
        var widget = widgets.require(id);
        acts.note("renamed", widget);
        Versions.requireCurrent(expected, widget.version());
        widget.rename(wanted.name());
        widgets.flush();
        outbox.changed("updated", WidgetState.of(widget));
        return WidgetView.of(widget);
    }
}
