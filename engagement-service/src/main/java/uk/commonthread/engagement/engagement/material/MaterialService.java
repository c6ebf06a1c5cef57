package uk.commonthread.engagement.engagement.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.engagement.engagement.engagement.EngagementProblem;
import uk.commonthread.engagement.engagement.engagement.Engagements;
import uk.commonthread.kit.act.Acts;
import uk.commonthread.kit.audit.Audit;
import uk.commonthread.kit.files.FileContent;
import uk.commonthread.kit.files.FileService;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.PageRequest;

@ApplicationScoped
class MaterialService {
    private final MaterialRepository materials;
    private final Engagements engagements;
    private final FileService files;
    private final Acts acts;
    private final Audit audit;

    MaterialService(MaterialRepository materials, Engagements engagements, FileService files, Acts acts, Audit audit) {
        this.materials = materials;
        this.engagements = engagements;
        this.files = files;
        this.acts = acts;
        this.audit = audit;
    }

    @Transactional
    Page<MaterialView> list(UUID engagementId, PageRequest page) {
        engagements.requireVisible(engagementId);
        var rows = materials.list(engagementId, page);
        var given = files.views(rows.stream().map(Material::fileId).toList());
        return page.of(
                rows,
                Material::id,
                material -> MaterialView.of(material, Objects.requireNonNull(given.get(material.fileId()))));
    }

    @Transactional
    MaterialView get(UUID id) {
        return view(requireVisible(id));
    }

    @Transactional
    FileContent content(UUID id) {
        return files.open(requireVisible(id).fileId());
    }

    @Transactional
    MaterialView create(@Nullable String key, MaterialInput request) {
        return acts.once(key, "createMaterial", request, id -> view(materials.require(id)), () -> {
            files.keep(request.fileId());
            return materials.add(new Material(request));
        });
    }

    @Transactional
    MaterialView update(UUID id, int expectedVersion, MaterialInput request) {
        ApiException.requireSame("engagementId", materials.require(id).engagementId(), request.engagementId());
        var material = materials.require(id, expectedVersion);
        if (!request.fileId().equals(material.fileId())) {
            requireUnread(material);
            files.keep(request.fileId());
            files.release(material.fileId());
        }
        material.update(request);
        materials.flush(); // the view carries the new version
        return view(material);
    }

    @Transactional
    MaterialView remove(UUID id, int expectedVersion) {
        requireUnread(materials.require(id));
        var material = materials.require(id, expectedVersion);
        var removed = view(material);
        materials.delete(material);
        audit.call("removed", id);
        files.release(material.fileId());
        return removed;
    }

    /** What people read before they answered stays where they read it. */
    private void requireUnread(Material material) {
        if (!engagements.require(material.engagementId()).isDraft()) {
            throw new ApiException(
                    EngagementProblem.ENGAGEMENT_NOT_DRAFT,
                    "People may have read this already; add another that corrects it");
        }
    }

    /** To whoever may not know of the engagement, it is as if the material were not there. */
    private Material requireVisible(UUID id) {
        var material = materials.require(id);
        if (engagements.findVisible(material.engagementId()).isEmpty()) {
            throw materials.unknown(id);
        }
        return material;
    }

    private MaterialView view(Material material) {
        return MaterialView.of(material, files.view(material.fileId()));
    }
}
