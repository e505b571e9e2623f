namespace Credence.Portfolio.Repositories;

/// <summary>Tells sorts of files by their names.</summary>
internal sealed class FileKinds(PortfolioCues cues)
{
    private readonly NamePatterns _vendored = cues.Names("vendored");
    private readonly NamePatterns _tests = cues.Names("test-name");
    private readonly NamePatterns _code = cues.Names("code");
    private readonly NamePatterns _documents = cues.Names("document");
    private readonly NamePatterns _configurations = cues.Names("configuration");
    private readonly NamePatterns _settingsWithHashes = cues.Names("settings-with-hashes");

    internal FileKind Of(string path) =>
        _vendored.Matches(path) ? FileKind.Vendored
        : path.EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase) ? FileKind.Notebook
        : _code.Matches(path) ? _tests.Matches(path) ? FileKind.Test : FileKind.Code
        : _documents.Matches(path) ? FileKind.Document
        : _configurations.Matches(path) ? FileKind.Configuration
        : FileKind.Other;

    /// <summary>Whether lines that begin with a hash are comments in settings of this name.</summary>
    internal bool HasHashes(string path) => _settingsWithHashes.Matches(path);
}
