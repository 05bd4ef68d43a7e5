package no.leietileie.throughput.picture;

import no.leietileie.letter.document.Ink;

/**
 * The colours of pictures on white. Those of data differ in lightness as well as in hue, so that they can be told apart
 * without seeing colours and on a black and white print; each has a contrast of at least 3 to 1 on white.
 */
final class Palette {

    static final Ink TEXT = new Ink(0x1f2933);
    static final Ink QUIET = new Ink(0x52606d);
    static final Ink LINE = new Ink(0xd3dae1);

    private static final Ink[] DATA = {
        new Ink(0x0b5563), new Ink(0xc2570c), new Ink(0x5b8c5a), new Ink(0x7b3f8c), new Ink(0x8a6d00), new Ink(0x4f5b66)
    };

    private Palette() {}

    static Ink ofSeries(int number) {
        return DATA[number % DATA.length];
    }

    static Ink goal() {
        return DATA[1];
    }
}
