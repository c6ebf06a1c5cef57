/** What people can follow of their answers, with the receipt and without an account. */
@NullMarked
package uk.commonthread.engagement.loop.receipt;

import org.jspecify.annotations.NullMarked;
