#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes build/release/Linesman.AppDir of the two packages that packaging/package.sh built, with every library and Qt
# plugin that they need on a Linux with glibc as new as this one's, and tries it. Where appimagetool is found, it packs
# an AppImage of it; without it the folder is used as it is: Linesman.AppDir/AppRun, or AppRun linesman-cli ...
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
. "$top/packaging/packages.sh"
built=${1:-$top/build/release}
app=$built/Linesman.AppDir
id=example.linesman.Linesman

for package in linesman-cli linesman; do
    compgen -G "$built/${package}_*.deb" >/dev/null || fail "there is no ${package}_*.deb in $built: run packaging/package.sh first."
done
rm -rf "$app"
mkdir -p "$app/usr/lib"
for package in "$built"/linesman-cli_*.deb "$built"/linesman_*.deb; do
    dpkg-deb -x "$package" "$app"
done
mv "$app"/usr/lib/*/linesman/liblinesman-engine.so "$app/usr/lib/"
rmdir -p --ignore-fail-on-non-empty "$app"/usr/lib/*/linesman

# What Qt loads by name. The platform plugins for a window, TLS, pictures in SVG, and the input methods of desktops.
plugins=$(qmake6 -query QT_INSTALL_PLUGINS 2>/dev/null || qtpaths6 --plugin-dir)
for group in platforms tls imageformats iconengines platforminputcontexts xcbglintegrations wayland-shell-integration \
    wayland-decoration-client; do
    [ ! -d "$plugins/$group" ] || cp -r "$plugins/$group" --parents -t "$app/usr/lib" 2>/dev/null ||
        fail "the plugins of $plugins/$group cannot be copied."
done
mkdir -p "$app/usr/plugins"
mv "$app/usr/lib$plugins"/* "$app/usr/plugins/"
rm -rf "$app/usr/lib/usr"

# Every library that these need, but those that belong to the system: the C library, and what speaks to its display and
# its drivers.
system='^(ld-linux|libc|libm|libdl|libpthread|librt|libresolv|libutil|libnsl|libanl|libGL|libGLX|libGLdispatch|libOpenGL'
system+='|libEGL|libdrm|libgbm|libX11|libX11-xcb|libxcb|libwayland-client|libwayland-egl|libasound|libfontconfig'
system+='|libfreetype)[-.]'
# Loaded with the first delivery, so no program names it. Debian keeps ldconfig off the PATH of ordinary users.
curl=$(PATH=$PATH:/usr/sbin:/sbin ldconfig -p | sed -n 's/^\tlibcurl\.so\.4 .*=> //p' | head -1)
cp -L "${curl:?libcurl.so.4 is not installed}" "$app/usr/lib/libcurl.so.4"
ldd_all() {
    find "$app/usr" -type f \( -name '*.so*' -o -path '*/bin/*' \) -print0 |
        LD_LIBRARY_PATH=$app/usr/lib xargs -0 ldd 2>/dev/null | sed -n 's/^\t\([^ ]*\) => \(\/[^ ]*\) .*/\1 \2/p' | sort -u
}
ldd_all | while read -r name file; do
    [[ $file = "$app"/* || $name =~ $system ]] || cp -Ln "$file" "$app/usr/lib/$name"
done
# libmagic has its list of file types in a file.
for types in /usr/lib/file/magic.mgc /usr/share/misc/magic.mgc; do
    [ ! -f "$types" ] || { install -Dm644 "$types" "$app/usr/share/misc/magic.mgc" && break; }
done

cat >"$app/AppRun" <<'END'
#!/bin/sh
# Starts the window, or the command line: "AppRun linesman-cli ...", or by a link of that name.
here=$(dirname "$(readlink -f "$0")")
export LD_LIBRARY_PATH="$here/usr/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export QT_PLUGIN_PATH="$here/usr/plugins" MAGIC="$here/usr/share/misc/magic.mgc"
case "$(basename "${ARGV0:-$0}"):${1:-}" in
linesman-cli:*) exec "$here/usr/bin/linesman-cli" "$@" ;;
*:linesman-cli) shift && exec "$here/usr/bin/linesman-cli" "$@" ;;
*) exec "$here/usr/bin/linesman" "$@" ;;
esac
END
chmod 755 "$app/AppRun"
ln -sf "usr/share/applications/$id.desktop" "$app/$id.desktop"
ln -sf usr/share/icons/hicolor/scalable/apps/linesman.svg "$app/linesman.svg"

say "AppDir: $app, $(du -sh "$app" | cut -f1), $(find "$app/usr/lib" -maxdepth 1 -name '*.so*' | wc -l) libraries"
"$app/AppRun" linesman-cli line-test --depth basic --kind sms-default --no-history ||
    fail "the command line of the AppDir does not pass its own line test."
QT_QPA_PLATFORM=offscreen "$app/AppRun" --version || fail "the window of the AppDir does not start."
if command -v appimagetool >/dev/null; then
    appimagetool "$app" "$built/Linesman-$(dpkg-deb -f "$(ls "$built"/linesman_*.deb)" Version)-$(uname -m).AppImage"
else
    say "appimagetool is not installed: the folder is complete, but not packed into one file"
fi
