using Credence.App.Hosting;

namespace Credence.App.Receipts;

/// <summary>A file the saved answer was made from, and whether it is still the same; null hashes where it could not be read.</summary>
internal sealed record InputCheckShape(string Path, bool Matches, string? Old, string? New)
{
    /// <summary>The files of both receipts.</summary>
    internal static IReadOnlyList<InputCheckShape> Of(IReadOnlyList<InputShape> old, IReadOnlyList<InputShape> now) =>
    [
        .. old.Select(input => input.Path).Concat(now.Select(input => input.Path)).Distinct(StringComparer.Ordinal)
            .Select(path => (Path: path, Old: HashOf(old, path), New: HashOf(now, path)))
            .Select(one => new InputCheckShape(one.Path, one.Old is not null && one.Old == one.New, one.Old, one.New)),
    ];

    private static string? HashOf(IReadOnlyList<InputShape> inputs, string path) => inputs.FirstOrDefault(input => input.Path == path)?.Sha256;
}
