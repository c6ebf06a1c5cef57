/** What many contributions have in common, named and described by an analyst. */
@NullMarked
package uk.commonthread.engagement.analysis.theme;

import org.jspecify.annotations.NullMarked;
