using System.Text;
using Credence.Sources;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Credence.Pay.Tables;

/// <summary>The text of an entry that may be made of many runs, read piece by piece, so that no entry is held as a tree.</summary>
internal static class RichText
{
    /// <summary>Longest text of a cell, as the format has it (characters).</summary>
    private const int MostCharacters = 32_767;

    /// <summary>The text of the element the reader stands at, without hints how to speak it; the reader goes to its end.</summary>
    /// <exception cref="UnusableInputException">It is longer than a cell can be.</exception>
    public static string Read(string path, OpenXmlReader reader)
    {
        var text = new StringBuilder();
        Collect(path, reader, text, ofRun: false);
        return SharedTexts.Plain(text.ToString());
    }

    private static void Collect(string path, OpenXmlReader reader, StringBuilder text, bool ofRun)
    {
        if (!reader.ReadFirstChild())
            return;
        do
        {
            if (reader.ElementType == typeof(Text))
                Append(path, reader.GetText(), text);
            else if (!ofRun && reader.ElementType == typeof(Run))
                Collect(path, reader, text, ofRun: true);
        }
        while (reader.ReadNextSibling());
    }

    private static void Append(string path, string piece, StringBuilder text)
    {
        if (text.Length + piece.Length > MostCharacters)
            throw new UnusableInputException(path, FormattableString.Invariant($"a text is longer than the {MostCharacters} characters a cell can hold"), "Save the sheet as CSV");
        text.Append(piece);
    }
}
