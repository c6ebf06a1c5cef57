package uk.commonthread.gateway.guard;

import io.netty.channel.Channel;
import io.netty.handler.ssl.DelegatingSslContext;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslProvider;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.JdkSSLEngineOptions;
import io.vertx.core.spi.tls.DefaultSslContextFactory;
import io.vertx.core.spi.tls.SslContextFactory;
import jakarta.inject.Singleton;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;

/**
 * Puts {@link UnsentBytes} and {@link Heads} into each connection of the door, and counts it, as soon as it has agreed on
 * TLS. Neither Quarkus nor Vert.x gives a hold on a connection before its first request is whole, nor on a request that
 * cannot be read; who makes the TLS of the server has one.
 */
@Singleton
final class ConnectionWatch implements HttpServerOptionsCustomizer {
    private static final String TLS = "ssl";

    private final Connections connections;
    private final UnsentBytes unsent;
    private final HeadConfig config;
    /** As the server was made with them, before its first connection. */
    private HttpServerOptions options = new HttpServerOptions();

    ConnectionWatch(Connections connections, UnsentBytes unsent, HeadConfig config) {
        this.connections = connections;
        this.unsent = unsent;
        this.config = config;
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        this.options = options;
        options.setSslEngineOptions(
                options.getSslEngineOptions() instanceof JdkSSLEngineOptions given
                        ? new WatchedTls(given)
                        : new WatchedTls(new JdkSSLEngineOptions()));
    }

    private void watch(Channel connection) {
        if (connections.mayOpen(connection)) {
            // Before the protocol that was agreed on puts its handlers behind TLS.
            connection
                    .pipeline()
                    .addBefore(TLS, null, unsent.watch())
                    .addAfter(TLS, null, new Heads(config.deadline(), options));
        } else {
            var _ = connection.close();
        }
    }

    /** The JDK's own, as Vert.x would have it. */
    private final class WatchedTls extends JdkSSLEngineOptions {
        WatchedTls(JdkSSLEngineOptions given) {
            super(given);
        }

        @Override
        public JdkSSLEngineOptions copy() {
            return new WatchedTls(this);
        }

        @Override
        public SslContextFactory sslContextFactory() {
            return new DefaultSslContextFactory(SslProvider.JDK, false) {
                @Override
                public SslContext create() throws SSLException {
                    return new WatchedContext(super.create());
                }
            };
        }
    }

    private final class WatchedContext extends DelegatingSslContext {
        WatchedContext(SslContext context) {
            super(context);
        }

        @Override
        protected void initEngine(SSLEngine engine) {}

        @Override
        protected void initHandler(SslHandler handler) {
            handler.handshakeFuture().addListener(agreed -> {
                if (agreed.isSuccess() && agreed.getNow() instanceof Channel connection) {
                    watch(connection);
                }
            });
        }
    }
}
