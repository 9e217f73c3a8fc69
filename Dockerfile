# Latchkey for production. The simulated Telegram stays out of the image: `npm start` on your machine runs it.
# `npm run image-steps` runs these steps without Docker, so their paths are relative to WORKDIR.

FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY sandbox/package.json sandbox/
RUN npm ci --no-audit --no-fund
COPY tsconfig.json ./
COPY scripts/build.ts scripts/build-mini-app.ts scripts/
COPY sandbox sandbox
COPY locales locales
COPY src src
COPY migrations migrations
RUN npm run -s build
RUN npm prune --omit=dev --workspaces=false --no-audit --no-fund
RUN mkdir data

FROM node:22-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production PORT=8080
COPY package.json LICENSE ./
COPY locales locales
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build --chown=node:node /app/data data
# A copied folder may have another mode than the one it came from, and Latchkey refuses one that others can look into.
RUN chmod 700 data
USER node
VOLUME /app/data
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/main.js"]
