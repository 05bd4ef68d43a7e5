package no.leietileie.throughput.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of the charts as they look to those who miss one kind of cone (Machado, Oliveira and Fernandes 2009). */
class PaletteTest {

    private static final Path STYLES = Path.of("frontend/styles/throughput.css");
    private static final Pattern COLOUR =
            Pattern.compile("--figure-\\d: light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)");
    private static final double JUST_NOTICEABLE = 2.3;
    private static final double EASILY_TOLD_APART = 8 * JUST_NOTICEABLE;

    private static final Map<String, double[][]> EYES = Map.of(
            "all cones", new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
            "no long waves",
                    new double[][] {
                        {0.152286, 1.052583, -0.204868},
                        {0.114503, 0.786281, 0.099216},
                        {-0.003882, -0.048116, 1.051998}
                    },
            "no middle waves",
                    new double[][] {
                        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
                    },
            "no short waves",
                    new double[][] {
                        {1.255528, -0.076749, -0.178779},
                        {-0.078411, 0.930809, 0.147602},
                        {0.004733, 0.691367, 0.303900}
                    });

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void any_two_colours_of_light_and_of_dark_can_be_told_apart_without_seeing_hues(int scheme) throws IOException {
        List<Integer> colours = colours(scheme);

        assertThat(colours).hasSize(6);
        EYES.forEach((name, eye) -> {
            for (int i = 0; i < colours.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(distance(lab(colours.get(i), eye), lab(colours.get(j), eye)))
                            .as("%06x and %06x with %s", colours.get(j), colours.get(i), name)
                            .isGreaterThan(EASILY_TOLD_APART);
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void numbers_stand_on_every_colour_with_enough_contrast(int scheme) throws IOException {
        double background = luminance(scheme == 1 ? 0xffffff : 0x1b1f24);

        for (int colour : colours(scheme)) {
            assertThat(contrast(luminance(colour), background))
                    .as("%06x", colour)
                    .isGreaterThan(4.5);
        }
    }

    @Test
    void paper_has_the_colours_of_the_light_screen() throws IOException {
        List<Integer> colours = colours(1);

        for (int i = 0; i < colours.size(); i++) {
            assertThat(Palette.ofSeries(i).rgb()).isEqualTo(colours.get(i));
        }
    }

    private static List<Integer> colours(int scheme) throws IOException {
        List<Integer> colours = new ArrayList<>();
        Matcher found = COLOUR.matcher(Files.readString(STYLES));
        while (found.find()) {
            colours.add(Integer.parseInt(found.group(scheme), 16));
        }
        return colours;
    }

    private static double linear(int colour, int channel) {
        double share = (colour >> 16 - 8 * channel & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour, 0) + 0.7152 * linear(colour, 1) + 0.0722 * linear(colour, 2);
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /** CIE L*a*b* under daylight. */
    private static double[] lab(int colour, double[][] eye) {
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                seen[i] += eye[i][j] * linear(colour, j);
            }
            seen[i] = Math.clamp(seen[i], 0, 1);
        }
        double x = root((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047);
        double y = root(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
        double z = root((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double value) {
        return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
    }

    private static double distance(double[] one, double[] other) {
        return Math.sqrt(
                Math.pow(one[0] - other[0], 2) + Math.pow(one[1] - other[1], 2) + Math.pow(one[2] - other[2], 2));
    }
}
