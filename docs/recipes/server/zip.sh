#!/bin/sh
# Puts the site into a ZIP archive, for a USB stick or an e-mail. Whoever gets it unpacks it and opens index.html.
set -eu
mvn -B -ntp package
test -f target/site/index.html
cd target
rm -f site.zip
jar --create --file site.zip --no-manifest -C site .
echo "target/site.zip is ready."
