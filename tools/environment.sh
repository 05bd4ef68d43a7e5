# Sourced by ./run and ./test: finds a JDK, a Node that Vaadin accepts when one is needed, and a browser.

required_java=25
node_version=24
product_jar=target/leie-til-eie.jar

is_jdk() {
    [ -x "$1/bin/javac" ] || return 1
    local major
    major=$("$1/bin/javac" -version 2>&1 | sed -E 's/^javac ([0-9]+).*/\1/')
    [ "$major" -ge "$required_java" ] 2>/dev/null
}

path_jdk() {
    local javac
    javac=$(command -v javac 2>/dev/null) || return 0
    javac=$(readlink -f "$javac" 2>/dev/null || echo "$javac")
    dirname "$(dirname "$javac")"
}

find_jdk() {
    local candidate
    for candidate in "${JAVA_HOME:-}" "$(path_jdk)" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        if [ -n "$candidate" ] && is_jdk "$candidate"; then
            echo "$candidate"
            return
        fi
    done
    echo "Leie til eie needs JDK $required_java or newer. Install one (for example Temurin) or set JAVA_HOME." >&2
    return 1
}

JAVA_HOME=$(find_jdk)
export JAVA_HOME
export VAADIN_USAGE_STATS_ENABLED=false

accepted_node() {
    [ -x "$1/npm" ] && [[ $("$1/node" --version 2>/dev/null) == "v$node_version."* ]]
}

# Vaadin rebuilds the browser's part of the product only when it differs from the committed bundle. Only then is a
# Node looked for, and a folder that does not exist makes it fail at once instead of fetching one by itself.
node_folder() {
    local folder
    for folder in "$PWD/.node/bin" "$(dirname "$(command -v node 2>/dev/null || echo /nowhere/node)")"; do
        if accepted_node "$folder"; then
            echo "$folder"
            return
        fi
    done
    echo "$PWD/.node/missing"
}

install_node() {
    local system machine
    case "$(uname -s)" in Darwin) system=darwin ;; *) system=linux ;; esac
    case "$(uname -m)" in arm64 | aarch64) machine=arm64 ;; *) machine=x64 ;; esac
    command -v npm >/dev/null || {
        echo "The browser's part has changed and must be rebuilt: install Node $node_version with npm." >&2
        return 1
    }
    echo "The browser's part has changed: installing Node $node_version into .node to rebuild it."
    npm install --silent --global --prefix "$PWD/.node" npm@11 "node-$system-$machine@$node_version"
}

# Runs Maven; once more with a Node of the project's own if that was what it lacked.
maven() {
    local output status=0
    output=$(mktemp)
    ./mvnw -B -ntp "-Dvaadin.node.folder=$(node_folder)" "$@" 2>&1 | tee "$output" || status=$?
    if [ "$status" != 0 ] && grep -q "Configured node folder does not exist" "$output"; then
        status=0
        install_node && ./mvnw -B -ntp "-Dvaadin.node.folder=$(node_folder)" "$@" || status=$?
    fi
    rm -f "$output"
    return "$status"
}

up_to_date() {
    [ -f "$product_jar" ] &&
        [ -z "$(find pom.xml src/main frontend -newer "$product_jar" -type f -not -path '*/generated/*' -print -quit)" ]
}

build_product() {
    local output
    output=$(mktemp)
    echo "Building the product. The first time takes some minutes: its libraries are fetched."
    if maven package -DskipTests -Dspotless.check.skip 2>&1 | tee "$output" | { grep --line-buffered '^The browser' || true; }; then
        rm -f "$output"
    else
        grep -E '^\[(ERROR|WARNING)\]|^The browser' "$output" | tail -40 >&2
        echo "The build failed. All it said is in $output" >&2
        return 1
    fi
}

# A jar beside its libraries starts faster than one that holds them.
unpack_product() {
    if [ ! target/product.unpacked -nt "$product_jar" ]; then
        rm -rf target/product target/product.jsa
        "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$product_jar" extract --destination target/product >/dev/null
        touch target/product.unpacked
    fi
}

has_browser() {
    local browser
    command -v chromedriver >/dev/null || return 1
    for browser in chromium chromium-browser google-chrome "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
        command -v "$browser" >/dev/null && return
    done
    return 1
}

require_browser() {
    if has_browser; then
        return
    fi
    if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
        echo "Installing Chromium for the browser tests."
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium chromium-driver >/dev/null
        has_browser && return
    fi
    echo "The browser tests need Chromium and ChromeDriver. On Debian: apt-get install chromium chromium-driver" >&2
    echo "To run the other tests: ./test --quick" >&2
    return 1
}
