/** What people said in their own words, and how analysts coded it to themes. */
@NullMarked
package uk.commonthread.engagement.analysis.contribution;

import org.jspecify.annotations.NullMarked;
