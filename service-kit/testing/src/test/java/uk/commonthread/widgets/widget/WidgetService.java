package uk.commonthread.widgets.widget;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.act.Acts;
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.kit.web.Versions;

@ApplicationScoped
class WidgetService {
    private final WidgetRepository widgets;
    private final Acts acts;
    private final ActLog log;

    WidgetService(WidgetRepository widgets, Acts acts, ActLog log) {
        this.widgets = widgets;
        this.acts = acts;
        this.log = log;
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
        return acts.once(
                key,
                "createWidget",
                wanted,
                this::get,
                () -> acts.tell("created", new Widget(wanted, acts.now()), WidgetState::of)
                        .id());
    }

    @Transactional
    WidgetView rename(UUID id, int expected, NewWidget wanted) {
        var widget = widgets.require(id);
        log.note("renamed", widget);
        Versions.requireCurrent(expected, widget.version());
        widget.rename(wanted.name());
        return WidgetView.of(acts.tell("updated", widget, WidgetState::of));
    }
}
