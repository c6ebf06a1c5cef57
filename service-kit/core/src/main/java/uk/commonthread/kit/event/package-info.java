/** Events out through the outbox and in through the inbox, each exactly as often as it should. */
@NullMarked
package uk.commonthread.kit.event;

import org.jspecify.annotations.NullMarked;
