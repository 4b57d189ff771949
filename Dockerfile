# The game as an image: built on any Debian with a JDK 21 or newer, Maven and Node 20.19 or newer among its packages,
# run on a small JRE made for it. Both bases are arguments, so that the image can be built without a public registry.
ARG BUILD_BASE=debian:trixie-slim
ARG RUN_BASE=debian:trixie-slim

FROM ${BUILD_BASE} AS build
RUN apt-get update \
    && apt-get install -y --no-install-recommends binutils ca-certificates maven nodejs npm openjdk-21-jdk-headless \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY pom.xml ./
COPY .mvn .mvn
COPY scripts scripts
COPY models models
COPY web web
COPY src src
RUN scripts/build
# jdk.zipfs: the page's files are read out of the jar. jdk.crypto.ec: TLS to where models are kept.
RUN jlink --add-modules java.base,java.desktop,java.logging,java.management,java.naming,java.xml,java.net.http,java.sql,jdk.unsupported,jdk.zipfs,jdk.crypto.ec,jdk.management \
    --strip-debug --no-man-pages --no-header-files --compress=zip-6 --output /jre

FROM ${RUN_BASE}
# libgomp1: llama.cpp's library computes with it.
RUN apt-get update && apt-get install -y --no-install-recommends libgomp1 && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 1000 --create-home --home-dir /home/commander commander \
    && mkdir /data && chown commander /data
COPY --from=build /jre /opt/jre
COPY --from=build /build/target/rts-commander.jar /opt/rts-commander/rts-commander.jar
USER commander
WORKDIR /data
VOLUME /data
ENV RTS_PORT=7860 RTS_HOST=0.0.0.0 RTS_DATA_DIR=/data
EXPOSE 7860
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$RTS_PORT; printf 'GET /health HTTP/1.0\\r\\n\\r\\n' >&3; grep -q ok <&3"]
ENV GLIBC_TUNABLES=glibc.malloc.hugetlb=1
ENTRYPOINT ["/opt/jre/bin/java", "-XX:MaxRAMPercentage=60", "-XX:+UseSerialGC", "-Xms64m", "-XX:MaxNewSize=64m", "-jar", "/opt/rts-commander/rts-commander.jar"]
