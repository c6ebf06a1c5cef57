package uk.commonthread.kit.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {
    /** As XML has characters that are not ASCII. */
    private static final Pattern CHARACTER = Pattern.compile("&#x([0-9a-fA-F]+);");

    private static final Table ONE = new Table("things", List.of("name", "value"));

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1", "\uFF1D1"})
    void textThatASpreadsheetWouldRunIsNoFormulaInEither(String text) throws IOException {
        assertThat(csv(text, "b")).contains("'" + text);
        assertThat(xlsx(text, "b").get("xl/worksheets/sheet1.xml")).contains(">&apos;" + text);
    }

    @Test
    void textOfOtherBeginningsIsAsItIs() throws IOException {
        assertThat(csv("a=1", "b")).endsWith("a=1,b\r\n");
        assertThat(xlsx("a=1", "b").get("xl/worksheets/sheet1.xml")).contains(">a=1<");
    }

    @Test
    void aNumberBelowZeroIsStillANumber() throws IOException {
        assertThat(csv("a", -5)).endsWith("a,-5\r\n");
        assertThat(xlsx("a", -5).get("xl/worksheets/sheet1.xml")).contains("<v>-5</v>");
    }

    @Test
    void aNumberBelowZeroThatIsTextIsStillANumber() throws IOException {
        assertThat(csv("a", "-12.5")).endsWith("a,-12.5\r\n");
        assertThat(csv("a", "-1+1")).endsWith("a,'-1+1\r\n");
    }

    @Test
    void aDayIsADay() throws IOException {
        var day = LocalDate.of(2026, 11, 27);

        assertThat(csv("a", day)).endsWith("a,2026-11-27\r\n");
        // As spreadsheets count days.
        assertThat(xlsx("a", day).get("xl/worksheets/sheet1.xml")).contains("<v>46353");
    }

    @Test
    void nothingIsAnEmptyCell() throws IOException {
        assertThat(csv(null, "b")).endsWith("\r\n,b\r\n");
    }

    @Test
    void csvSaysThatItIsUtf8AndQuotesWhatItMust() throws IOException {
        assertThat(csv("Tŷ, \"Newydd\"", "b")).isEqualTo("\uFEFFname,value\r\n\"Tŷ, \"\"Newydd\"\"\",b\r\n");
    }

    @Test
    void severalTablesOfCsvAreFilesOfAnArchive() throws IOException {
        var files = unzipped(written(ExportFormat.CSV, 2, writer -> {
            writer.table(ONE);
            writer.row(List.of("a", 1));
            writer.table(new Table("codebook", List.of("code")));
            writer.row(List.of("b"));
        }));

        assertThat(files)
                .containsExactly(
                        Map.entry("things.csv", "\uFEFFname,value\r\na,1\r\n"),
                        Map.entry("codebook.csv", "\uFEFFcode\r\nb\r\n"));
    }

    @Test
    void aTableThatIsTooLongForASheetGoesOnInTheNext() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = new XlsxTables(out, 3)) {
            writer.table(ONE);
            for (int row = 1; row <= 5; row++) {
                writer.row(List.of("row " + row, row));
            }
        }
        var files = unzipped(out.toByteArray());

        assertThat(files.get("xl/workbook.xml")).contains("\"things\"", "\"things_2\"", "\"things_3\"");
        assertThat(files.get("xl/worksheets/sheet2.xml"))
                .contains(">name<", ">row 3<", ">row 4<")
                .doesNotContain(">row 5<");
    }

    @FunctionalInterface
    private interface Content {
        void write(TableWriter writer) throws IOException;
    }

    private static String csv(Object... cells) throws IOException {
        return new String(written(ExportFormat.CSV, 1, row(cells)), StandardCharsets.UTF_8);
    }

    private static Map<String, String> xlsx(Object... cells) throws IOException {
        var files = unzipped(written(ExportFormat.XLSX, 1, row(cells)));
        files.replaceAll((_, xml) ->
                CHARACTER.matcher(xml).replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16))));
        return files;
    }

    private static Content row(Object... cells) {
        return writer -> {
            writer.table(ONE);
            writer.row(Arrays.asList(cells));
        };
    }

    private static byte[] written(ExportFormat format, int tables, Content content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = format.write(out, tables)) {
            content.write(writer);
        }
        return out.toByteArray();
    }

    /** As a program reads it, by the directory at its end: what is streamed tells the sizes nowhere before. */
    private static Map<String, String> unzipped(byte[] bytes) throws IOException {
        var file = Files.createTempFile("tables", ".zip");
        try {
            Files.write(file, bytes);
            var files = new LinkedHashMap<String, String>();
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    files.put(
                            entry.getName(),
                            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return files;
        } finally {
            Files.delete(file);
        }
    }
}
