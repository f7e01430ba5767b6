#!/bin/sh
# Publishes the site on a server that is reached by SFTP: sftp.sh skola@serveris.example www/informacija
# The new site goes beside the old one and then takes its place, so that no visitor sees half of it.
set -eu
server=$1
folder=$2

mvn -B -ntp -Dkartiba.integrity=true package
test -f target/site/index.html

# a line that begins with "-" may fail: the first time there is no old site
sftp -b - "$server" << COMMANDS
-mkdir $folder.new
put -R target/site/. $folder.new
-rename $folder $folder.old
rename $folder.new $folder
COMMANDS
echo "Published. The site before is in $folder.old on the server; remove it before the next time."
