/** A made-up replica of another service's states. */
@NullMarked
package uk.commonthread.widgets.sprocket;

import org.jspecify.annotations.NullMarked;
