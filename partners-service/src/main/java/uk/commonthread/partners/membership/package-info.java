/**
 * Who holds which seat, on whose behalf, and when. A membership is ended, never deleted, and one whose last day is still to
 * come is current today. Names of those who hold seats are public, but stay in this service: events carry none.
 */
@NullMarked
package uk.commonthread.partners.membership;

import org.jspecify.annotations.NullMarked;
