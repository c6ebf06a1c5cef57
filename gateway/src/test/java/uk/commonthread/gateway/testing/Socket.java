package uk.commonthread.gateway.testing;

import io.vertx.core.Vertx;
import io.vertx.core.http.UpgradeRejectedException;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.core.http.WebSocketFrame;
import java.net.URI;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A WebSocket through the door, as a page of the site would open it. */
public final class Socket implements AutoCloseable {
    private final Vertx vertx;
    private final WebSocket socket;
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();

    private Socket(Vertx vertx, WebSocket socket) {
        this.vertx = vertx;
        this.socket = socket;
        socket.textMessageHandler(heard::add);
        socket.closeHandler(ended -> {
            var status = socket.closeStatusCode();
            closed.complete(status == null ? 1006 : (int) status);
        });
    }

    public static Socket open(Browser browser, String path, String... headers) {
        return connect(browser, path, true, headers).join();
    }

    /** The status of the answer that came in its stead. */
    public static int refused(Browser browser, String path, String... headers) {
        return statusOf(connect(browser, path, headers.length == 0 || !headers[0].equals("Origin"), headers));
    }

    public static int refusedWithoutOrigin(Browser browser, String path) {
        return statusOf(connect(browser, path, false));
    }

    private static int statusOf(CompletableFuture<Socket> connecting) {
        try {
            connecting.join().close();
            return 101;
        } catch (CompletionException e) {
            if (e.getCause() instanceof UpgradeRejectedException rejected) {
                return rejected.getStatus();
            }
            throw e;
        }
    }

    private static CompletableFuture<Socket> connect(
            Browser browser, String path, boolean saysOrigin, String... headers) {
        var vertx = Vertx.vertx();
        var door = URI.create(Browser.publicUrl());
        var options = new WebSocketConnectOptions()
                .setHost(door.getHost())
                .setPort(door.getPort())
                .setSsl(true)
                .setURI(path)
                .setAllowOriginHeader(saysOrigin);
        if (saysOrigin) {
            options.putHeader("Origin", Browser.publicUrl());
        }
        var cookies = new StringBuilder();
        browser.cookies()
                .forEach((name, value) -> cookies.append(cookies.isEmpty() ? "" : "; ")
                        .append(name)
                        .append('=')
                        .append(value));
        if (!cookies.isEmpty()) {
            options.putHeader("Cookie", cookies.toString());
        }
        for (var i = 0; i < headers.length; i += 2) {
            options.putHeader(headers[i], headers[i + 1]);
        }
        var client = vertx.createWebSocketClient(
                new WebSocketClientOptions().setTrustAll(true).setVerifyHost(false));
        return client.connect(options)
                .map(socket -> new Socket(vertx, socket))
                .onFailure(refused -> vertx.close())
                .toCompletionStage()
                .toCompletableFuture();
    }

    public void say(String text) {
        socket.writeTextMessage(text);
    }

    /** However long it is; {@link #say} makes several frames of what is long. */
    public void sayInOneFrame(String text) {
        socket.writeFrame(WebSocketFrame.textFrame(text, true));
    }

    public String hears() {
        try {
            var text = heard.poll(5, TimeUnit.SECONDS);
            if (text == null) {
                throw new IllegalStateException("Nothing was said");
            }
            return text;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The status that it was closed with, which is waited for. */
    public int closedWith() {
        return closed.orTimeout(8, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
