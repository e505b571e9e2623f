using System.Text.RegularExpressions;

namespace Credence.Resumes.Reading;

/// <summary>Divides the text about a certification at bars, commas and brackets.</summary>
/// <param name="words">Names of issuers, of which one has brackets in it.</param>
internal sealed partial class CertificationPieces(ResumeWords words)
{
    /// <summary>Signs that stand between parts and belong to none.</summary>
    internal const string Between = ",;:–—-";

    /// <summary>The same, and brackets around what stands beside a name.</summary>
    internal const string Around = Between + "()[]";

    /// <summary>The pieces of one stretch between bars.</summary>
    internal IEnumerable<Fragment> Of(Fragment segment) => segment.Split(Commas).SelectMany(Brackets);

    /// <summary>A bar, dot or tab.</summary>
    internal static int Bars(string text, int at) => text[at] is '\t' or '|' or '•' or '·' or '∙' or ';' or '⋅' or '¦' ? 1 : 0;

    private static int Commas(string text, int at) => text[at] is ',' && at + 1 < text.Length && text[at + 1] == ' ' && !IsDayBefore(text, at) ? 1 : 0;

    /// <summary>The comma of "March 31, 2021".</summary>
    private static bool IsDayBefore(string text, int comma) =>
        comma > 0 && char.IsAsciiDigit(text[comma - 1]) && comma + 5 < text.Length && char.IsAsciiDigit(text[comma + 2]) && char.IsAsciiDigit(text[comma + 5]) && (comma < 3 || !char.IsAsciiDigit(text[comma - 3]));

    /// <summary>What stands in brackets is a piece of its own.</summary>
    private IEnumerable<Fragment> Brackets(Fragment piece)
    {
        if (Power().Match(piece.Text) is { Success: true } issuer && words.Is(NameAndIssuer.Issuer, issuer.Value))
            return [.. Brackets(piece[..issuer.Index].Trim(" " + Between)), piece[issuer.Index..(issuer.Index + issuer.Length)], .. Brackets(piece[(issuer.Index + issuer.Length)..].Trim(" " + Between))];
        var open = piece.Text.IndexOf('(', StringComparison.Ordinal);
        var close = open < 0 ? -1 : piece.Text.IndexOf(')', open);
        if (open < 0 || close < 0)
            return [piece.Trim("()")];
        return [piece[..open].Trim(), .. piece[(open + 1)..close].Split((text, at) => text[at] is ',' or ';' or '·' && !(text[at] == ',' && IsDayBefore(text, at)) ? 1 : 0), .. Brackets(piece[(close + 1)..].Trim(" –-,"))];
    }

    // "(ISC)2", "(ISC)²", "(ISC)^2"
    [GeneratedRegex(@"\(\p{L}{2,8}\)\s?\^?[2²](?![\p{L}\p{Nd}])")]
    private static partial Regex Power();
}
