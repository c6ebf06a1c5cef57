/** A thing with members that the audit must not tell. */
@NullMarked
package uk.commonthread.widgets.ballot;

import org.jspecify.annotations.NullMarked;
