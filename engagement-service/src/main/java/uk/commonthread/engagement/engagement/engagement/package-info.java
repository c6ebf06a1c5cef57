/** The question that a partnership puts to people, from its draft to its close. */
@NullMarked
package uk.commonthread.engagement.engagement.engagement;

import org.jspecify.annotations.NullMarked;
