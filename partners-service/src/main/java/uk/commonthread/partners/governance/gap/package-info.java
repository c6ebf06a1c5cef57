/**
 * Who is missing in a partnership: whom the rules of its regime want at the table, or its own, and who is not there. It is
 * worked out for a day from the seats and their holders, and never stored.
 */
@NullMarked
package uk.commonthread.partners.governance.gap;

import org.jspecify.annotations.NullMarked;
