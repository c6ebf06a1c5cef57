/** A made-up consumer of another service's events. */
@NullMarked
package uk.commonthread.widgets.gadget;

import org.jspecify.annotations.NullMarked;
