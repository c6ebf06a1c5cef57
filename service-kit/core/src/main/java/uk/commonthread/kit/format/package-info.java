/** What is stored for ever can grow: documents that say in which format they were written. */
@NullMarked
package uk.commonthread.kit.format;

import org.jspecify.annotations.NullMarked;
