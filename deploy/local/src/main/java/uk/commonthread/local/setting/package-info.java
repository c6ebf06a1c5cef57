/** Where things are and which ports they have. */
@NullMarked
package uk.commonthread.local.setting;

import org.jspecify.annotations.NullMarked;
