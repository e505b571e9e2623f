using System.Text;

namespace Credence.Resumes.Reading;

/// <summary>Text as it can be shown: nothing that hides, reorders or controls.</summary>
internal static class VisibleText
{
    /// <summary>The text with ligatures taken apart and white space of every kind as one blank; controls, marks of direction and characters without width are dropped.</summary>
    internal static string Of(string text, bool keepLines = false)
    {
        if (!text.Any(IsOdd))
            return Squeezed(text, keepLines);
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (keepLines && rune.Value == '\n')
                clean.Append('\n');
            else if (Rune.IsWhiteSpace(rune))
                clean.Append(' ');
            else if (rune.IsAscii ? !Rune.IsControl(rune) : !HasNoWidth(rune.Value) && !Rune.IsControl(rune))
                clean.Append(rune);
        }

        return Squeezed(clean.ToString().Normalize(NormalizationForm.FormKC), keepLines);
    }

    private static bool IsOdd(char c) => c is < ' ' or >= '\u007F';

    private static bool HasNoWidth(int c) =>
        c is 0x00AD or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0xFEFF or (>= 0xE000 and <= 0xF8FF) or (>= 0xE0000 and <= 0xE0FFF);

    private static string Squeezed(string text, bool keepLines)
    {
        if (keepLines)
            return string.Join('\n', text.Split('\n').Select(line => Squeezed(line, keepLines: false)).Where(line => line.Length > 0));
        var trimmed = text.Trim();
        return trimmed.Contains("  ", StringComparison.Ordinal) ? string.Join(' ', trimmed.Split(' ', StringSplitOptions.RemoveEmptyEntries)) : trimmed;
    }
}
