package uk.commonthread.engagement.survey.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import uk.commonthread.engagement.engagement.engagement.Engagements;
import uk.commonthread.kit.authority.Place;
import uk.commonthread.kit.authority.Places;
import uk.commonthread.kit.identity.Audience;

/** A survey lies where its engagement does; once it is frozen, everyone may know of it. */
@ApplicationScoped
class SurveyPlaces implements Places {
    private final SurveyRepository surveys;
    private final Engagements engagements;

    SurveyPlaces(SurveyRepository surveys, Engagements engagements) {
        this.surveys = surveys;
        this.engagements = engagements;
    }

    @Override
    public Optional<Place> find(UUID id) {
        return surveys.findByIdOptional(id).map(survey -> {
            var engagement = engagements.require(survey.engagementId());
            return new Place(
                    engagement.partnershipIds(),
                    survey.status() == SurveyStatus.DRAFT ? engagement.knownTo() : Audience.everyone());
        });
    }

    @Override
    public String noun() {
        return "survey";
    }
}
