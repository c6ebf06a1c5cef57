/** Rows that people take away and open in a spreadsheet. */
@NullMarked
package uk.commonthread.kit.csv;

import org.jspecify.annotations.NullMarked;
