package no.leietileie.throughput.picture;

import no.leietileie.letter.document.Ink;

/**
 * The colours of pictures on white. Those of data differ in lightness as well as in hue, so that they can be told apart
 * without seeing colours and on a black and white print; white numbers stand on each with a contrast of at least 4.5 to 1.
 */
final class Palette {

    static final Ink TEXT = new Ink(0x1f2933);
    static final Ink QUIET = new Ink(0x52606d);
    static final Ink ON_DATA = new Ink(0xffffff);
    static final Ink LINE = new Ink(0xd3dae1);

    private static final Ink[] DATA = {
        new Ink(0x0b5563), new Ink(0xc2570c), new Ink(0x797465), new Ink(0x17104a), new Ink(0x8048d8), new Ink(0x4a1f12)
    };

    private Palette() {}

    static Ink ofSeries(int number) {
        return DATA[number % DATA.length];
    }

    static Ink goal() {
        return DATA[1];
    }
}
