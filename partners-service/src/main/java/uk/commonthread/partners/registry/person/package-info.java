/**
 * The people whom memberships and appointments refer to. What is personal, the name and the mail address, is kept in
 * one row and nowhere else, and no event carries it: the mail address is for the secretariat of a partnership in which the person
 * has a membership or an appointment, for the secretary who entered them, and for administrators, to whom alone the person is
 * there at all.
 *
 * <p>Who has not signed in yet has no subject, and no appointment lets them do anything. Their first call with a token whose
 * mail address the identity provider has verified, and is the person's, gives the person the token's subject: once, as a
 * subject never moves. Until then the mail address is worth as much as the rights that wait for it, so only those who
 * could give these rights may change it.
 */
@NullMarked
package uk.commonthread.partners.registry.person;

import org.jspecify.annotations.NullMarked;
