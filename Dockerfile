# The server alone, without a shell and not as root: docker build -t credence . (docs/guide/serve.md)
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY global.json Directory.Build.props Directory.Build.targets Directory.Packages.props BannedSymbols.txt .editorconfig .gitattributes LICENSE ./
COPY src ./src
# the part of the tests that `project new` writes too
COPY tests/Credence.Showcase.Tests ./tests/Credence.Showcase.Tests
COPY tests/Credence.Tests/House/Checkout.cs ./tests/Credence.Tests/House/Checkout.cs
COPY docs/method ./docs/method
RUN dotnet publish src/Credence.App -c Release -o /out/app -p:RestoreLockedMode=true -p:RunAnalyzers=false -p:EnforceCodeStyleInBuild=false -p:GenerateDocumentationFile=false
# Native libraries of this platform alone: those of all take 800 MB.
RUN keep=linux-x64; if [ "$(uname -m)" = aarch64 ]; then keep=linux-arm64; fi; \
    find /out/app/runtimes -mindepth 1 -maxdepth 1 ! -name "$keep" -exec rm -rf {} +
COPY data /out/data

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
WORKDIR /credence
COPY --from=build /out ./
# It writes nothing: DOTNET_EnableDiagnostics=0 leaves out the runtime's own sockets in the temporary folder.
ENV DOTNET_EnableDiagnostics=0 \
    CREDENCE_URLS=http://0.0.0.0:5080
USER $APP_UID
EXPOSE 5080
HEALTHCHECK --interval=30s --timeout=5s --start-period=15s CMD ["dotnet", "app/credence.dll", "serve", "--check"]
ENTRYPOINT ["dotnet", "app/credence.dll"]
CMD ["serve"]
