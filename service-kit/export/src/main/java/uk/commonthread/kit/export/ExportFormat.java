package uk.commonthread.kit.export;

import java.io.IOException;
import java.io.OutputStream;
import uk.commonthread.kit.csv.CsvRows;
import uk.commonthread.kit.job.JobAnswers;

/** What a table is written as. */
public enum ExportFormat {
    /** Of several tables, an archive with a file each. */
    CSV {
        @Override
        TableWriter write(OutputStream out, int tables) throws IOException {
            return tables == 1 ? new CsvTables(out) : new CsvTables.Archive(out);
        }

        @Override
        String ending(int tables) {
            return tables == 1 ? "csv" : "zip";
        }

        @Override
        String type(int tables) {
            return tables == 1 ? CsvRows.MEDIA_TYPE : "application/zip";
        }
    },

    /** Of several tables, a workbook with a sheet each. */
    XLSX {
        @Override
        TableWriter write(OutputStream out, int tables) {
            return new XlsxTables(out);
        }

        @Override
        String ending(int tables) {
            return "xlsx";
        }

        @Override
        String type(int tables) {
            return JobAnswers.XLSX;
        }
    };

    abstract TableWriter write(OutputStream out, int tables) throws IOException;

    /** How the file's name ends. */
    abstract String ending(int tables);

    abstract String type(int tables);
}
