using System.Globalization;

namespace Credence.Resumes.Documents.Word;

/// <summary>Tells colors that are hardly told from white paper.</summary>
internal static class WordColor
{
    private const int LightestPart = 0xE6; // a gray of contrast 1.25 to white, as in PDF

    /// <summary>Whether a color of six hexadecimal digits is as light; <c>auto</c>, none and what is no color are not.</summary>
    internal static bool IsLight(string? color) =>
        color is { Length: 6 } && int.TryParse(color, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var parts) && (parts >> 16) >= LightestPart && ((parts >> 8) & 0xFF) >= LightestPart && (parts & 0xFF) >= LightestPart;
}
