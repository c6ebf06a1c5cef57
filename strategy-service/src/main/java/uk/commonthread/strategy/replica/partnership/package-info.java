/** What is kept here of partners-service: who may do what, and what partnerships are called. */
@NullMarked
package uk.commonthread.strategy.replica.partnership;

import org.jspecify.annotations.NullMarked;
