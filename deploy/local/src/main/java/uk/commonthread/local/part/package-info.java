/** Processes of the stack and the supervisor that owns them. */
@NullMarked
package uk.commonthread.local.part;

import org.jspecify.annotations.NullMarked;
