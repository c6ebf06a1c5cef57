/** Who may call what, and where, as resources declare it. */
@NullMarked
package uk.commonthread.kit.authority;

import org.jspecify.annotations.NullMarked;
