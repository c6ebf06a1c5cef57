/** What the functions of appointments are called where somebody needs one. */
@NullMarked
package uk.commonthread.partners.function;

import org.jspecify.annotations.NullMarked;
