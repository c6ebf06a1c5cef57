package uk.commonthread.kit.files;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** A bucket of an object store that speaks S3. */
final class S3Store implements FileStore, AutoCloseable {
    private final S3Client client;
    private final String bucket;

    S3Store(String bucket, String region, Optional<URI> endpoint) {
        var builder =
                S3Client.builder().httpClient(UrlConnectionHttpClient.create()).region(Region.of(region));
        // What is not Amazon's has no host name for each bucket.
        endpoint.ifPresent(address -> builder.endpointOverride(address).forcePathStyle(true));
        client = builder.build();
        this.bucket = bucket;
    }

    @Override
    public void put(UUID id, Path file, FileType type) throws IOException {
        try {
            client.putObject(
                    object -> object.bucket(bucket).key(id.toString()).contentType(type.mediaType()),
                    RequestBody.fromFile(file));
        } catch (SdkException e) {
            throw new IOException("Cannot store file " + id, e);
        }
    }

    @Override
    public InputStream open(UUID id) throws IOException {
        try {
            return client.getObject(object -> object.bucket(bucket).key(id.toString()));
        } catch (SdkException e) {
            throw new IOException("Cannot read file " + id, e);
        }
    }

    @Override
    public void delete(UUID id) throws IOException {
        try {
            client.deleteObject(object -> object.bucket(bucket).key(id.toString()));
        } catch (SdkException e) {
            throw new IOException("Cannot delete file " + id, e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
