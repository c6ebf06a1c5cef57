/** What people are given to read before they answer, as files. */
@NullMarked
package uk.commonthread.engagement.engagement.material;

import org.jspecify.annotations.NullMarked;
