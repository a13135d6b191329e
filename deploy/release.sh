#!/bin/sh
# Releases of the site on its server: each in a folder of its own, shown by turning one link (deploy/README.md).
#
#   release.sh publish FOLDER    what `npm run build:host` made
#   release.sh rollback [NAME]   back to the release before, or to a named one
#   release.sh list              the releases that are kept; * is shown
#
# ATLAS_HOME   where releases are kept             /var/www/zenkoku-renkei-map
# ATLAS_KEEP   how many                            5
# ATLAS_BASE   folder of the site on its host      /
# ATLAS_TEST   checks the server's configuration   nginx -t
# ATLAS_RELOAD makes the server read it            systemctl reload nginx
# ATLAS_HEALTH address asked after turning the link (https://map.example.jp/healthz); on failure it is turned back
set -eu

home=${ATLAS_HOME:-/var/www/zenkoku-renkei-map}
keep=${ATLAS_KEEP:-5}
base=${ATLAS_BASE:-/}
test_server=${ATLAS_TEST-nginx -t -q}
reload_server=${ATLAS_RELOAD-systemctl reload nginx}
health=${ATLAS_HEALTH:-}

say() { printf '%s\n' "$*"; }
fail() {
    printf 'release.sh: %s\n' "$*" >&2
    exit 1
}

shown() { if [ -L "$home/current" ]; then basename "$(readlink "$home/current")"; fi; }

# Oldest first: the names are times.
releases() { (cd "$home/releases" && for each in [0-9]*; do if [ -d "$each/site" ]; then say "$each"; fi; done); }

before_shown() {
    now=$(shown)
    before=
    for each in $(releases); do
        [ "$each" != "$now" ] || break
        before=$each
    done
    say "$before"
}

# A link is replaced in one step: no request finds none.
turn_to() {
    ln -sfn "releases/$1" "$home/current.next"
    mv -T "$home/current.next" "$home/current"
}

# The server must know the hashes of a release before it shows it.
reload() {
    $test_server || return 1
    $reload_server || return 1
}

# Pages that are open ask for chunks of the release that they came from.
lend_assets() {
    from=$home/releases/$1
    to=$home/releases/$2
    [ -f "$from/own-assets" ] || return 0
    while IFS= read -r file; do
        if [ -f "$from/site$base$file" ] && [ ! -e "$to/site$base$file" ]; then
            ln "$from/site$base$file" "$to/site$base$file"
        fi
    done <"$from/own-assets"
}

is_well() {
    [ -n "$health" ] || return 0
    for _ in 1 2 3 4 5; do
        if curl --fail --silent --show-error --max-time 5 --output /dev/null "$health"; then return 0; fi
        sleep 1
    done
    return 1
}

check() {
    for file in index.html 404.html service-worker.js data/datapackage.json; do
        [ -s "$1/site$base$file" ] || fail "$1/site$base$file is missing: is this what npm run build:host made, for $base?"
    done
    [ -s "$1/page-policy.txt" ] || fail "$1/page-policy.txt is missing"
    [ -s "$1/site${base}index.html.br" ] || fail 'nothing is compressed: copy what npm run build:host made'
    case $(cat "$1/page-policy.txt") in
        *\"* | *\$* | *\\*) fail 'page-policy.txt has a character that nginx would read' ;;
        "default-src 'self'; "*) ;;
        *) fail 'page-policy.txt is no policy' ;;
    esac
    for file in $(grep -o "\"${base}assets/[^\"]*" "$1/site${base}index.html" | sort -u); do
        [ -s "$1/site${file#\"}" ] || fail "index.html asks for ${file#\"}, which is missing"
    done
}

publish() {
    source=${1:?a folder that npm run build:host made}
    check "$source"
    name=$(date -u +%Y%m%d-%H%M%S)
    [ ! -e "$home/releases/$name" ] || fail "$name is there already: wait a second"
    part=$home/releases/.part
    rm -rf "$part"
    mkdir "$part"
    cp -Rp "$source/site" "$source/page-policy.txt" "$part/"
    (cd "$part/site$base" && find assets -type f) >"$part/own-assets"
    chmod -R a+rX "$part"
    mv "$part" "$home/releases/$name"
    for each in $(releases | tail -n "$keep"); do
        if [ "$each" != "$name" ]; then lend_assets "$each" "$name"; fi
    done

    printf '~/%s/site$ "%s";\n' "$name" "$(cat "$home/releases/$name/page-policy.txt")" >"$home/policies/$name.conf"
    if ! reload; then
        rm -rf "$home/policies/$name.conf" "$home/releases/$name"
        fail 'the server does not take the configuration; nothing was published'
    fi
    # The old workers of the server finish what they have begun.
    sleep 1

    before=$(shown)
    turn_to "$name"
    if ! is_well; then
        [ -n "$before" ] || fail "$name is shown, but $health does not answer"
        turn_to "$before"
        fail "$health did not answer: $before is shown again, $name is kept to be looked at"
    fi
    say "$name is shown${before:+; before: $before}"
    prune
}

rollback() {
    name=${1:-$(before_shown)}
    [ -n "$name" ] || fail 'there is no release before this one'
    [ -d "$home/releases/$name/site" ] || fail "there is no release $name"
    now=$(shown)
    if [ -n "$now" ] && [ "$now" != "$name" ]; then lend_assets "$now" "$name"; fi
    turn_to "$name"
    is_well || fail "$name is shown, but $health does not answer"
    say "$name is shown${now:+; before: $now}"
}

prune() {
    now=$(shown)
    last=$(before_shown)
    count=$(releases | wc -l)
    for each in $(releases); do
        [ "$count" -gt "$keep" ] || break
        if [ "$each" != "$now" ] && [ "$each" != "$last" ]; then
            rm -rf "${home:?}/releases/$each" "$home/policies/$each.conf"
            count=$((count - 1))
        fi
    done
}

list() {
    now=$(shown)
    for each in $(releases); do
        if [ "$each" = "$now" ]; then say "* $each"; else say "  $each"; fi
    done
}

mkdir -p "$home/releases" "$home/policies"
case ${1:-} in
    list) list ;;
    publish | rollback)
        mkdir "$home/.lock" 2>/dev/null || fail "somebody else is publishing (or was cut off: rmdir $home/.lock)"
        trap 'rmdir "$home/.lock"' EXIT
        trap 'exit 1' HUP INT TERM
        "$@"
        ;;
    *) fail 'publish FOLDER, rollback [NAME] or list' ;;
esac
