package uk.commonthread.kit.files;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Where files lie, and what is done before one is taken. */
@ConfigMapping(prefix = "common-thread.files")
interface FilesConfig {

    /** The folder for them, where they do not lie in S3; every replica must see the same. */
    Optional<Path> folder();

    /**
     * The bucket of an object store that speaks S3, in place of a folder. The keys are read as the SDK reads them: from the
     * environment, a file, or the machine's role.
     */
    @WithName("s3.bucket")
    Optional<String> bucket();

    @WithName("s3.region")
    @WithDefault("eu-west-2")
    String region();

    /** Where the object store is, if it is not Amazon's own. */
    @WithName("s3.endpoint")
    Optional<URI> endpoint();

    /** Host and port of a clamd, as {@code localhost:3310}; without it files are taken and said to be unscanned. */
    Optional<String> clamd();

    /** The largest file. */
    @WithDefault("25M")
    MemorySize largest();

    /** The largest body of a request that is no file. */
    @WithDefault("1M")
    MemorySize largestJson();
}
