FROM node:22-slim AS build
WORKDIR /src
COPY . .
RUN npm ci --no-audit --no-fund && npm pack --pack-destination /tmp

FROM node:22-slim
COPY --from=build /tmp/republint-*.tgz /tmp/
RUN npm install --global --no-audit --no-fund /tmp/republint-*.tgz && rm /tmp/republint-*.tgz
USER node
WORKDIR /site
ENTRYPOINT ["republint"]
CMD ["check"]
