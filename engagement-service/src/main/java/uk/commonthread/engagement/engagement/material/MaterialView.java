package uk.commonthread.engagement.engagement.material;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.commonthread.kit.files.FileView;
import uk.commonthread.kit.web.Versioned;

/**
 * A material as its readers see it.
 *
 * @param language that it is in, as BCP 47 has it
 */
@Schema(name = "Material")
record MaterialView(UUID id, int version, UUID engagementId, String title, String language, FileView file)
        implements Versioned {

    static MaterialView of(Material material, FileView file) {
        return new MaterialView(
                material.id(),
                material.version(),
                material.engagementId(),
                material.title(),
                material.language(),
                file);
    }
}
