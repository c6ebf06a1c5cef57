package uk.commonthread.widgets.widget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.commonthread.kit.authority.Place;
import uk.commonthread.kit.authority.Places;
import uk.commonthread.kit.identity.Audience;

@ApplicationScoped
class WidgetPlaces implements Places {
    private final WidgetRepository widgets;
    private final ActLog log;

    WidgetPlaces(WidgetRepository widgets, ActLog log) {
        this.widgets = widgets;
        this.log = log;
    }

    @Override
    public Optional<Place> find(UUID id) {
        var found = widgets.findByIdOptional(id);
        found.ifPresent(widget -> log.note("decided", widget));
        return found.map(widget -> new Place(Set.of(widget.bodyId()), Audience.everyone()));
    }

    @Override
    public String noun() {
        return "widget";
    }
}
