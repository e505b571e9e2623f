namespace Credence.Postings.Reading;

/// <summary>Files that lie beside data and say something about it; told by name, since their text could be anything.</summary>
internal static class SideFiles
{
    private static readonly string[] Names =
        ["SOURCE", "LICENSE", "LICENCE", "NOTICE", "README", "COPYING", "CHANGELOG", "AUTHORS", "CITATION", "INDEX", "SHA256SUMS", "CHECKSUMS", "MANIFEST"];

    private static readonly string[] Endings = ["", ".txt", ".md", ".rst", ".html", ".tsv", ".cff"];

    /// <summary>Whether the file is one of them, such as <c>LICENSE.md</c> or <c>SOURCE.txt</c>.</summary>
    public static bool Is(string path)
    {
        var ending = Path.GetExtension(path);
        var stem = Path.GetFileNameWithoutExtension(path);
        return Endings.Contains(ending, StringComparer.OrdinalIgnoreCase) && Names.Contains(stem, StringComparer.Ordinal);
    }

    /// <summary>Whether the file is called like one of them, in capitals or not: of <c>index.html</c> what it holds decides, but its whole text is no posting.</summary>
    public static bool IsNamedLike(string path) => Names.Contains(Path.GetFileNameWithoutExtension(path), StringComparer.OrdinalIgnoreCase);
}
