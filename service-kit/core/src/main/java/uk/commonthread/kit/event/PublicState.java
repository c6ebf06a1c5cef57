package uk.commonthread.kit.event;

import uk.commonthread.kit.identity.Audience;

/** A {@link State} of which everyone may hear. */
public interface PublicState extends State {

    @Override
    default Audience audience() {
        return Audience.everyone();
    }
}
