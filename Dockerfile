# The product for a server: without the embedded database, as a user without rights.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY frontend frontend
COPY src/main src/main
# A bundle that is up to date needs no Node; a stale one stops here: run ./run or ./test first and commit it.
RUN --mount=type=cache,target=/root/.m2 \
    ./mvnw -B -ntp package -DskipTests -Dmaven.test.skip -Dspotless.check.skip -DexternalDatabaseOnly \
        -Dvaadin.node.folder=/build/.node/missing \
    && java -Djarmode=tools -jar target/leie-til-eie.jar extract --layers --launcher --destination layers

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 leietileie \
    && useradd --system --uid 10001 --gid leietileie --no-create-home --shell /usr/sbin/nologin leietileie \
    && install -d -o leietileie -g leietileie -m 0700 /data
WORKDIR /app
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
USER leietileie
VOLUME /data
EXPOSE 8080
ENV SERVER_ADDRESS=0.0.0.0 \
    LEIETILEIE_DATA=/data \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError"
# The image has no curl: bash opens the connection itself.
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=6 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]
ENTRYPOINT ["java", "org.springframework.boot.loader.launch.JarLauncher"]
