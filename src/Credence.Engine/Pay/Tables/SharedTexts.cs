using System.Globalization;
using System.Text.RegularExpressions;
using Credence.Sources;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Credence.Pay.Tables;

/// <summary>Texts that a workbook keeps once and its cells name by number.</summary>
internal static partial class SharedTexts
{
    /// <summary>All of them, in order; none where the workbook keeps none.</summary>
    public static IReadOnlyList<string> Read(string path, SharedStringTablePart? part)
    {
        var texts = new List<string>();
        if (part is null)
            return texts;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType != typeof(SharedStringItem) || !reader.IsStartElement)
                continue;
            if (texts.Count == WorkbookLimits.SharedTexts)
                throw new UnusableInputException(path, FormattableString.Invariant($"the workbook keeps more than {WorkbookLimits.SharedTexts} texts"), "Save the sheet as CSV");
            texts.Add(RichText.Read(path, reader));
        }

        return texts;
    }

    /// <summary>A text with the format's own marks for control characters (<c>_x000D_</c>) undone.</summary>
    public static string Plain(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Mark().Replace(text, mark => ((char)int.Parse(mark.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : text;

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Mark();
}
