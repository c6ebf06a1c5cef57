package uk.commonthread.kit.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Makes the store and the scanner that the configuration asks for. */
@ApplicationScoped
class FileBeans {

    @Produces
    @Singleton
    FileStore store(FilesConfig config) {
        if (config.bucket().isPresent()) {
            return new S3Store(config.bucket().get(), config.region(), config.endpoint());
        }
        return new FolderStore(config.folder()
                .orElseThrow(() -> new IllegalStateException(
                        "Say where files are to lie: a folder in CT_FILES_FOLDER, or a bucket in CT_FILES_S3_BUCKET")));
    }

    void close(@Disposes FileStore store) throws Exception {
        if (store instanceof AutoCloseable open) {
            open.close();
        }
    }

    @Produces
    @Dependent
    Optional<Scanner> scanner(FilesConfig config) {
        return config.clamd().map(Scanner::new);
    }
}
