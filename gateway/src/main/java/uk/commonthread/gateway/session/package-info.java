/** The browser's session: sign-in at Keycloak, the cookie that carries it, sign-out. */
@NullMarked
package uk.commonthread.gateway.session;

import org.jspecify.annotations.NullMarked;
