package uk.commonthread.kit.files;

import com.adobe.testing.s3mock.S3MockApplication;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Against a server that speaks S3, on this machine. */
class S3StoreTest extends StoreFacts {
    private static S3MockApplication server;
    private static S3Store store;

    @BeforeAll
    static void start() throws IOException {
        System.setProperty("aws.accessKeyId", "any");
        System.setProperty("aws.secretAccessKey", "any");
        var port = freePort();
        // It adds to the map that it is given.
        server = S3MockApplication.start(new HashMap<>(Map.of(
                S3MockApplication.PROP_INITIAL_BUCKETS,
                "files",
                S3MockApplication.PROP_HTTP_PORT,
                port,
                S3MockApplication.PROP_HTTPS_PORT,
                S3MockApplication.RANDOM_PORT,
                S3MockApplication.PROP_SILENT,
                true)));
        store = new S3Store("files", "eu-west-2", Optional.of(URI.create("http://localhost:" + port)));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @AfterAll
    static void stop() {
        store.close();
        server.stop();
    }

    @Override
    FileStore store() {
        return store;
    }
}
