#!/bin/sh
# Publishes the site on a server that is reached by SFTP: sftp.sh skola@serveris.example www/informacija
# The new site goes beside the old one and then takes its place, so that no visitor sees half of it.
set -eu
server=${1:?"which server? sftp.sh skola@serveris.example www/informacija"}
folder=${2:?"which folder? sftp.sh skola@serveris.example www/informacija"}
now=$(date +%Y-%m-%d-%H%M%S)

mvn -B -ntp -Dkartiba.integrity=true package
test -f target/site/index.html

# a line that begins with "-" may fail: the first time there is no old site
sftp -b - "$server" << COMMANDS
mkdir "$folder.new-$now"
put -R target/site/. "$folder.new-$now"
-rename "$folder" "$folder.old-$now"
rename "$folder.new-$now" "$folder"
COMMANDS
echo "Published. The site before is in $folder.old-$now on the server; remove it when all is well."
