/** What we build ourselves: the services, the gateway, and their development modes. */
@NullMarked
package uk.commonthread.local.service;

import org.jspecify.annotations.NullMarked;
