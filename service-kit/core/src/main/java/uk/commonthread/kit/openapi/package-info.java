/** Makes the generated contract say what the code says. */
@NullMarked
package uk.commonthread.kit.openapi;

import org.jspecify.annotations.NullMarked;
