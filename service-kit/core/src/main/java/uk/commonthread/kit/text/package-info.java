/** What people write: kept as they typed it, without what no page and no database can show. */
@NullMarked
package uk.commonthread.kit.text;

import org.jspecify.annotations.NullMarked;
