using System.Text.RegularExpressions;

namespace Credence.Portfolio.Explain;

/// <summary>The README shows a picture that is in the repository.</summary>
internal static partial class FigureShown
{
    internal static Finding Of(CheckInput input)
    {
        if (input.Readme is not { } file || input.Repository.TextOf(file) is not { } text)
            return Finding.Failed("there is no README at the root");
        var paths = input.Repository.Files.Select(one => one.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Finding.Found(
            Image().Matches(text.Text).Where(image => paths.Contains(Plain(image.Groups[1].Value))).Select(image => text.At(image.Index)),
            "the README shows a picture of the repository", "the README shows no picture that is in the repository (badges do not count)");
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
