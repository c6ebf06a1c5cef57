/** What is asked: drafts that may change, and frozen versions that never do. */
@NullMarked
package uk.commonthread.engagement.survey.survey;

import org.jspecify.annotations.NullMarked;
