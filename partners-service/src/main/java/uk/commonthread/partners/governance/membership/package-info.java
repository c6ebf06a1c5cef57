/**
 * Who holds which seat, on whose behalf, and when. A membership is ended, never deleted, and one whose last day is still to
 * come is current today. Who chairs, who stands in for the chair and who was elected is named in public, and so is who has
 * agreed to it; everybody else only to those who work in the partnership, and by seat and organisation to others. Names
 * stay with the person: events carry none.
 */
@NullMarked
package uk.commonthread.partners.governance.membership;

import org.jspecify.annotations.NullMarked;
