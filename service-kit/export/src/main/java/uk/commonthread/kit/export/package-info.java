/** Tables that people take away: CSV and XLSX, written as they are read and never held whole. */
@NullMarked
package uk.commonthread.kit.export;

import org.jspecify.annotations.NullMarked;
