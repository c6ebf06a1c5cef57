package uk.commonthread.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An nginx of our own, in front of the engagement service, for as long as the comparison lasts. */
final class Nginx implements AutoCloseable {
    private final Process process;
    private final URI url;

    private Nginx(Process process, URI url) {
        this.process = process;
        this.url = url;
    }

    static boolean installed() {
        return binary() != null;
    }

    static Nginx before(Settings settings) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("bench-nginx");
        int port = freePort();
        var configuration = Files.writeString(folder.resolve("nginx.conf"), configuration(settings, folder, port));
        var process = new ProcessBuilder(
                        String.valueOf(binary()), "-p", folder.toString(), "-c", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.log").toFile())
                .start();
        var nginx = new Nginx(process, URI.create("https://localhost:" + port));
        nginx.awaitListening(port, folder);
        return nginx;
    }

    private static String configuration(Settings settings, Path folder, int port) {
        return """
                daemon off;
                worker_processes auto;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events { worker_connections 1024; }
                http {
                  access_log off;
                  upstream service { server 127.0.0.1:%2$d; keepalive 64; }
                  server {
                    listen 127.0.0.1:%3$d ssl;
                    ssl_certificate %4$s;
                    ssl_certificate_key %5$s;
                    keepalive_requests 10000000;
                    location / {
                      proxy_pass http://service;
                      proxy_http_version 1.1;
                      proxy_set_header Connection "";
                    }
                  }
                }
                """.formatted(
                        folder, settings.engagementUrl().getPort(), port, settings.tlsCertificate(), settings.tlsKey());
    }

    URI url() {
        return url;
    }

    List<Long> pids() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .map(ProcessHandle::pid)
                .toList();
    }

    private void awaitListening(int port, Path folder) throws IOException, InterruptedException {
        for (int tries = 0; tries < 100; tries++) {
            if (!process.isAlive()) {
                throw new IOException("nginx did not start: " + Files.readString(folder.resolve("out.log")));
            }
            try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException _) {
                Thread.sleep(50);
            }
        }
        throw new IOException("nginx does not listen on port " + port);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static @Nullable Path binary() {
        return Stream.of("/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }
}
