/**
 * Files that people give, as the materials of a consultation are: taken, told apart by their content, looked through for
 * viruses, stored, and given out again.
 */
@NullMarked
package uk.commonthread.kit.files;

import org.jspecify.annotations.NullMarked;
