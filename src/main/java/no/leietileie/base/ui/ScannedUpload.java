package no.leietileie.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import no.leietileie.base.scanning.RefusedFileException;
import no.leietileie.base.scanning.VirusScanner;

/** Lets only files through to a handler that the virus scanner, where there is one, has found harmless. */
class ScannedUpload implements UploadHandler {

    private final transient UploadHandler handler;

    ScannedUpload(UploadHandler handler) {
        this.handler = handler;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        VirusScanner scanner = event.getSession().getService().getInstantiator().getOrCreate(VirusScanner.class);
        try (InputStream content = scanner.scanned(event.getInputStream())) {
            handler.handleUploadRequest(new Scanned(event, content));
        } catch (RefusedFileException refused) {
            // No page is current in a request that brings a file.
            UI ui = event.getUI();
            String text = ui.getTranslation(
                    switch (refused.reason()) {
                        case HARMFUL -> "upload.harmful";
                        case NOT_SCANNED -> "upload.not-scanned";
                    });
            event.reject(text);
            var _ = ui.access(() -> Notice.failed(text));
        }
    }

    /** As the request it stands for, with the content that is scanned while it is read. */
    private static class Scanned extends UploadEvent {

        private final UploadEvent original;
        private final InputStream content;

        Scanned(UploadEvent original, InputStream content) {
            super(
                    original.getRequest(),
                    original.getResponse(),
                    original.getSession(),
                    original.getFileName(),
                    original.getFileSize(),
                    original.getContentType(),
                    original.getOwningElement(),
                    null);
            this.original = original;
            this.content = content;
        }

        @Override
        public InputStream getInputStream() {
            return content;
        }

        @Override
        public void reject(String message) {
            original.reject(message);
        }
    }
}
