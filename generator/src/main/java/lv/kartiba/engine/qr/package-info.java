/** Draws QR codes: an address comes in, a picture that a phone's camera reads goes out. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.engine.qr;
