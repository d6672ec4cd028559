/**
 * For `sh`: the ids of the packs that the configuration lists as files, one to a line. It asks no Node, which
 * would take too long after a key was pressed, and so reads the files as far as that takes: a word that ends
 * like the name of a pack is one if a file of that name, below the configuration, begins with an id. An id
 * is letters, digits and hyphens, whatever a file says, so that no shell can take it for a command. Holds no
 * single quote: the scripts put it between two.
 */
export const OWN_PACKS = String.raw`d=$PWD
while :; do
  for c in "$d/republint.yaml" "$d/republint.yml"; do [ -f "$c" ] && break 2; done
  if [ -e "$d/.git" ] || [ -z "$d" ]; then exit 0; fi
  d=${'$'}{d%/*}
done
head -c 100000 "$c" | sed "s/#.*//" | tr "\047\042[]{},\011\015 " "\012\012\012\012\012\012\012\012\012\012" | while read -r p; do
  case "$p" in
    /*|../*|*/../*) ;;
    *.yaml|*.yml)
      [ -f "$d/$p" ] && head -c 4000 "$d/$p" | sed -n "s/^id:[^a-z0-9]*\([a-z0-9][a-z0-9-]*\).*/\1/p" ;;
  esac
done`;
