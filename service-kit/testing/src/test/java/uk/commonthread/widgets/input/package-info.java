/** A made-up feature that uses the kit as a service's feature does. */
@NullMarked
package uk.commonthread.widgets.input;

import org.jspecify.annotations.NullMarked;
