package uk.commonthread.engagement.engagement.material;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import uk.commonthread.engagement.engagement.engagement.Engagements;
import uk.commonthread.kit.authority.Place;
import uk.commonthread.kit.authority.Places;

/** A material lies where its engagement does, and is known to those who know of that. */
@ApplicationScoped
class MaterialPlaces implements Places {
    private final MaterialRepository materials;
    private final Engagements engagements;

    MaterialPlaces(MaterialRepository materials, Engagements engagements) {
        this.materials = materials;
        this.engagements = engagements;
    }

    @Override
    public Optional<Place> find(UUID id) {
        return materials
                .findByIdOptional(id)
                .map(material -> engagements.require(material.engagementId()))
                .map(engagement -> new Place(engagement.partnershipIds(), engagement.knownTo()));
    }

    @Override
    public String noun() {
        return "material";
    }
}
