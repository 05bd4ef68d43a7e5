package no.leietileie.base.ui;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.component.upload.UploadI18N.AddFiles;
import com.vaadin.flow.component.upload.UploadI18N.DropFiles;
import com.vaadin.flow.component.upload.UploadI18N.Error;
import com.vaadin.flow.component.upload.UploadI18N.File;
import com.vaadin.flow.component.upload.UploadI18N.Uploading;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;

/** Takes one file by drop or choice, and says in the user's language what goes on. */
public class FileUpload extends Upload {

    private static final int MEBIBYTE = 1024 * 1024;

    /** @param types MIME types or endings with a dot */
    public FileUpload(UploadHandler handler, int mostBytes, String... types) {
        super(new ScannedUpload(handler));
        setAcceptedFileTypes(types);
        setMaxFiles(1);
        setMaxFileSize(mostBytes);
        setI18n(texts(mostBytes));
        addFileRejectedListener(rejected -> Notice.failed(rejected.getErrorMessage()));
    }

    private UploadI18N texts(int mostBytes) {
        String tooBig = getTranslation("upload.too-big", Math.max(1, mostBytes / MEBIBYTE));
        String failed = getTranslation("upload.failed");
        return new UploadI18N()
                .setDropFiles(
                        new DropFiles().setOne(getTranslation("upload.drop")).setMany(getTranslation("upload.drop")))
                .setAddFiles(
                        new AddFiles().setOne(getTranslation("upload.choose")).setMany(getTranslation("upload.choose")))
                .setError(new Error()
                        .setTooManyFiles(getTranslation("upload.too-many"))
                        .setFileIsTooBig(tooBig)
                        .setIncorrectFileType(getTranslation("upload.wrong-type")))
                .setUploading(new Uploading()
                        .setStatus(new Uploading.Status()
                                .setConnecting(getTranslation("upload.connecting"))
                                .setStalled(getTranslation("upload.stalled"))
                                .setProcessing(getTranslation("upload.processing"))
                                .setHeld(getTranslation("upload.held")))
                        .setRemainingTime(new Uploading.RemainingTime()
                                .setPrefix(getTranslation("upload.remaining"))
                                .setUnknown(""))
                        .setError(new Uploading.Error()
                                .setServerUnavailable(failed)
                                .setUnexpectedServerError(failed)
                                .setForbidden(failed)
                                .setFileTooLarge(tooBig)))
                .setFile(new File()
                        .setRetry(getTranslation("upload.retry"))
                        .setStart(getTranslation("upload.start"))
                        .setRemove(getTranslation("upload.remove")))
                .setUnits(List.of("B", "kB", "MB", "GB"));
    }
}
