using System.Text.RegularExpressions;

namespace Credence.Portfolio.Explain;

/// <summary>The README shows a picture that is in the repository.</summary>
internal static partial class FigureShown
{
    internal static Finding Of(CheckInput input)
    {
        if (input.Readme is not { } file || input.Repository.TextOf(file) is not { } text)
            return Finding.Failed("there is no README at the root");
        var files = input.Repository.Files.DistinctBy(one => one.Path, StringComparer.OrdinalIgnoreCase).ToDictionary(one => one.Path, StringComparer.OrdinalIgnoreCase);
        var shown = Image().Matches(text.Text).Select(image => (Place: text.At(image.Index), File: files.GetValueOrDefault(Plain(image.Groups[1].Value)))).Where(image => image.File is not null).ToList();
        var none = shown.Find(image => !Picture.Is(image.File!.Name, input.Repository.StartOf(image.File, Picture.Looked), input.Limits.PicturePixels));
        return Finding.Found(
            shown.Where(image => image != none && Picture.Is(image.File!.Name, input.Repository.StartOf(image.File, Picture.Looked), input.Limits.PicturePixels)).Select(image => image.Place),
            "the README shows a picture of the repository",
            none.File is { } empty ? FormattableString.Invariant($"the README shows {empty.Path}, which is no picture or too small to see anything ({Counted.Of(empty.Bytes, "byte")})") : "the README shows no picture that is in the repository (badges do not count)");
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
