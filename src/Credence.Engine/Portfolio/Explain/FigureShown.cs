using System.Text.RegularExpressions;
using Credence.Statistics;

namespace Credence.Portfolio.Explain;

/// <summary>The README shows a picture that is in the repository.</summary>
internal static partial class FigureShown
{
    private const int MostFiles = 200;

    internal static Finding Of(CheckInput input)
    {
        if (input.Readme is not { } file || input.Repository.TextOf(file) is not { } text)
            return Finding.Failed("there is no README at the root");
        var files = input.Repository.Files.DistinctBy(one => one.Path, StringComparer.OrdinalIgnoreCase).ToDictionary(one => one.Path, StringComparer.OrdinalIgnoreCase);
        // a file is opened once, however often it is shown
        var shown = Image().Matches(text.Text).Select(image => (At: image.Index, File: files.GetValueOrDefault(Plain(image.Groups[1].Value)))).Where(image => image.File is not null).DistinctBy(image => image.File).Take(MostFiles)
            .Select(image => (image.At, File: image.File!, Start: input.Repository.StartOf(image.File!, Picture.Looked)))
            .Select(image => (image.At, image.File, IsLarge: image.Start is null, IsPicture: Picture.Is(image.File.Name, image.Start, input.Limits.PicturePixels))).ToList();
        var none = shown.Find(image => !image.IsPicture);
        return Finding.Found(
            shown.Where(image => image.IsPicture).Select(image => text.At(image.At)),
            "the README shows a picture of the repository",
            none.File is { } empty ? FormattableString.Invariant($"the README shows {empty.Path}, which is {(none.IsLarge ? "too large to be looked at" : "no picture or too small to see anything")} ({CountedNoun.Of(empty.Bytes, "byte")})") : "the README shows no picture that is in the repository (badges do not count)");
    }

    private static string Plain(string address)
    {
        var path = address.Split('?', '#')[0];
        while (path.StartsWith("./", StringComparison.Ordinal))
            path = path[2..];
        return Uri.UnescapeDataString(path.TrimStart('/'));
    }

    [GeneratedRegex("""(?:!\[[^\]\n]*\]\(|<img [^>\n]*src=["']?)([^)"'>\s]+)""", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Image();
}
