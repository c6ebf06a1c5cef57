/**
 * Mail to people: written in the transaction of what it tells, sent by a job, once for each recipient and occasion.
 */
@NullMarked
package uk.commonthread.kit.mail;

import org.jspecify.annotations.NullMarked;
