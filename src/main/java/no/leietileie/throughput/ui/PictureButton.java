package no.leietileie.throughput.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import no.leietileie.letter.document.LineArt;
import no.leietileie.letter.document.LineArtSvg;
import no.leietileie.throughput.drawing.Drawing;
import no.leietileie.throughput.picture.ChartPicture;

/** Saves a chart as a picture of points: the browser paints the drawing, so that the server needs no screen. */
class PictureButton extends Button {

    private static final int SCALE = 2;
    private static final String PAINT = """
            const image = new Image();
            image.onload = () => {
              const canvas = document.createElement('canvas');
              canvas.width = $1; canvas.height = $2;
              const paper = canvas.getContext('2d');
              paper.drawImage(image, 0, 0, $1, $2);
              const link = document.createElement('a');
              link.href = canvas.toDataURL('image/png');
              link.download = $3;
              link.click();
            };
            image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent($0);
            """;

    PictureButton(Drawing drawing, String source) {
        super(drawing.title());
        setText(getTranslation("figure.png"));
        setAriaLabel(getTranslation("figure.png") + ": " + drawing.title());
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(click -> {
            LineArt picture = ChartPicture.of(drawing, source);
            getElement()
                    .executeJs(
                            PAINT,
                            LineArtSvg.of(picture),
                            picture.width() * SCALE,
                            picture.height() * SCALE,
                            drawing.kind().key() + ".png");
        });
    }
}
