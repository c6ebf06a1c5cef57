package uk.commonthread.kit.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypeTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "255044462d312e370a, PDF",
        "89504e470d0a1a0a0000000d49484452, PNG",
        "ffd8ffe000104a464946, JPEG",
        "474946383961, GIF",
        "524946461a000000574542505650384c, WEBP"
    })
    void aFileIsWhatItsFirstBytesSay(String bytes, FileType type) throws IOException {
        assertThat(FileType.of(file("any.txt", HexFormat.of().parseHex(bytes)))).contains(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script></html>",
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>",
                "MZ\u0090\u0000\u0003",
                "#!/bin/sh\necho hello",
                "name,number\nLeeds,1\n"
            })
    void whatABrowserOrAMachineWouldRunIsNotTakenWhateverItIsCalled(String content) throws IOException {
        assertThat(FileType.of(file("report.pdf", content.getBytes(StandardCharsets.ISO_8859_1))))
                .isEmpty();
    }

    @Test
    void aDocumentOfWordIsKnownByWhatIsInIt() throws IOException {
        assertThat(FileType.of(office("<Types/>", "word/document.xml"))).contains(FileType.DOCX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/vbaProject.bin", "word/VBAPROJECT.BIN", "customXml/vbaProject.bin"})
    void aDocumentWithMacrosIsNotTakenWhereverTheyLie(String macros) throws IOException {
        assertThat(FileType.of(office("<Types/>", "word/document.xml", macros))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Types><Override PartName='/word/a.bin' ContentType='application/vnd.ms-office.vbaProject'/></Types>",
                "<Types><Default Extension='bin' ContentType='application/vnd.ms-office.vba&#80;roject'/></Types>",
                "<Types><Override PartName='/word/document.xml'"
                        + " ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/></Types>",
                "<Types><!-- not whole"
            })
    void aDocumentWhoseListNamesMacrosIsNotTakenWhateverTheyAreCalled(String list) throws IOException {
        assertThat(FileType.of(office(list, "word/document.xml", "word/a.bin"))).isEmpty();
    }

    @Test
    void aSpreadsheetIsNoDocument() throws IOException {
        assertThat(FileType.of(office("<Types/>", "xl/workbook.xml"))).isEmpty();
    }

    @Test
    void anArchiveIsNoDocument() throws IOException {
        var place = folder.resolve("archive.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(place))) {
            put(zip, "readme.txt", "hello");
        }
        assertThat(FileType.of(place)).isEmpty();
    }

    @Test
    void aBrokenDocumentIsNotTaken() throws IOException {
        var whole = Files.readAllBytes(office("<Types/>", "word/document.xml"));
        assertThat(FileType.of(file("half.docx", Arrays.copyOf(whole, whole.length / 2))))
                .isEmpty();
    }

    @Test
    void aTextOfOpenDocumentIsKnownByItsFirstEntry() throws IOException {
        assertThat(FileType.of(openDocument("content.xml"))).contains(FileType.ODT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic/script-lc.xml", "Scripts/python/run.py"})
    void aTextOfOpenDocumentWithMacrosIsNotTaken(String macros) throws IOException {
        assertThat(FileType.of(openDocument("content.xml", macros))).isEmpty();
    }

    @Test
    void aBrokenTextOfOpenDocumentIsNotTaken() throws IOException {
        var whole = Files.readAllBytes(openDocument("content.xml"));
        assertThat(FileType.of(file("half.odt", Arrays.copyOf(whole, whole.length / 2))))
                .isEmpty();
    }

    private Path openDocument(String... parts) throws IOException {
        var place = Files.createTempFile(folder, "text", ".odt");
        var type = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
        try (var zip = new ZipOutputStream(Files.newOutputStream(place))) {
            var first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            var crc = new CRC32();
            crc.update(type);
            first.setCrc(crc.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            for (var part : parts) {
                put(zip, part, "<part/>");
            }
        }
        return place;
    }

    private Path office(String list, String... parts) throws IOException {
        var place = Files.createTempFile(folder, "office", ".docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(place))) {
            put(zip, "[Content_Types].xml", list);
            for (var part : parts) {
                put(zip, part, "<part/>");
            }
        }
        return place;
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        ((OutputStream) zip).write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }
}
