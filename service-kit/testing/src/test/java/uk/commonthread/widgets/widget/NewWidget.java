package uk.commonthread.widgets.widget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record NewWidget(
        @NotBlank(message = "Enter the widget's name") @Size(max = 80)
        String name,

        @Nullable String colour,

        @NotNull UUID bodyId,

        @Nullable List<@Valid Part> parts) {

    record Part(@NotBlank(message = "Enter the part's code") String code) {}
}
