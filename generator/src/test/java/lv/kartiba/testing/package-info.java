/** Tools of the tests: a browser, validators, a web server. They know no school words. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.testing;
