/** What a person can ask of the stack. */
@NullMarked
package uk.commonthread.local.command;

import org.jspecify.annotations.NullMarked;
