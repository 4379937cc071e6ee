package dev.tearsheet.cli.shared;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why a file or folder could not be read or written, in words; the system's own for what is rare. */
public final class FileFault {
    private FileFault() {}

    /** @param wanted the file that was to be read */
    public static String reading(Path wanted, IOException e) {
        return Files.isDirectory(wanted) ? "it is a folder; name the files in it" : words(e);
    }

    /** @param folder the folder that was to be written to */
    public static String writing(Path folder, IOException e) {
        return Files.exists(folder) && !Files.isDirectory(folder) ? "it is a file; name a folder" : words(e);
    }

    public static String words(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "it is not permitted; look at whose it is";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "there is a file of that name";
        }
        String system = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return system == null ? e.getClass().getSimpleName() : system;
    }
}
