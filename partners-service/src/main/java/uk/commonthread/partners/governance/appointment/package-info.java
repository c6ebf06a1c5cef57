/**
 * What signed-in people may do, per partnership and for a time: the register's answer to "may they?", where Keycloak says
 * only who they are. Administrators appoint the first secretariat of a partnership, which then appoints everybody else
 * there, other secretaries included.
 *
 * <p>Nobody but an administrator makes, lengthens or otherwise changes an appointment of their own: what lets a person act
 * for others should be another's decision, and the record shows whose. Anybody may end their own, since standing down needs
 * no leave. Who holds what is known to the secretariat and to the person; names are not in events. An appointment of someone
 * who has not signed in yet lets nobody do anything until they have.
 */
@NullMarked
package uk.commonthread.partners.governance.appointment;

import org.jspecify.annotations.NullMarked;
