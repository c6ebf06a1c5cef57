/** The widgets service on days when something that it needs is away. */
@NullMarked
package uk.commonthread.widgets.outage;

import org.jspecify.annotations.NullMarked;
